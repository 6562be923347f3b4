#include "checker/ingest/markup_tree.h"

#include <algorithm>

#include "absl/strings/match.h"

namespace quotecheck {
namespace {

// Of a larger text, nodes get all their room at once: a vector that grows is copied, and ends with
// room for as many again.
constexpr size_t kLargeText = 1 << 20;

absl::string_view WithoutPrefix(absl::string_view name) {
  const size_t colon = name.rfind(':');
  return colon == absl::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

MarkupTree::MarkupTree(absl::string_view text) : text_(text), nodes_(1) {
  if (text.size() < kLargeText) return;
  // A tag gives an element and a run of text at most.
  const auto tags = static_cast<size_t>(std::count(text.begin(), text.end(), '<'));
  nodes_.reserve(2 * tags + 2);
}

absl::string_view MarkupTree::Text(MarkupNodeIndex node) const {
  const MarkupNode& it = nodes_[node];
  return text_.substr(it.text_begin, it.text_end - it.text_begin);
}

absl::string_view MarkupTree::Name(MarkupNodeIndex node) const { return WithoutPrefix(Text(node)); }

absl::string_view MarkupTree::Attribute(MarkupNodeIndex node, absl::string_view name,
                                        bool* found) const {
  const MarkupNode& it = nodes_[node];
  for (uint32_t i = it.attributes_begin; i < it.attributes_end; ++i) {
    const StoredAttribute& attribute = attributes_[i];
    const absl::string_view given = text_.substr(attribute.name_begin, attribute.name_size);
    if (given.size() < name.size() || !absl::EndsWithIgnoreCase(given, name)) continue;
    if (WithoutPrefix(given).size() != name.size()) continue;
    if (found != nullptr) *found = true;
    return text_.substr(attribute.value_begin, attribute.value_size);
  }
  if (found != nullptr) *found = false;
  return {};
}

size_t MarkupTree::Extent(MarkupNodeIndex node) const {
  const MarkupNodeIndex behind = nodes_[node].end;
  const size_t end = behind < size() ? nodes_[behind].text_begin : text_.size();
  return end - std::min<size_t>(end, nodes_[node].text_begin);
}

MarkupNodeIndex MarkupTree::Find(MarkupNodeIndex node, absl::string_view name,
                                 MarkupNodeIndex from) const {
  for (MarkupNodeIndex i = from > node ? from + 1 : node + 1; i < nodes_[node].end; ++i) {
    if (IsElement(i) && absl::EqualsIgnoreCase(Name(i), name)) return i;
  }
  return 0;
}

MarkupNodeIndex MarkupTree::Add(MarkupTag tag, MarkupNodeIndex parent, size_t begin, size_t end) {
  const auto attributes = static_cast<uint32_t>(attributes_.size());
  nodes_.push_back({tag, parent, size() + 1, static_cast<uint32_t>(begin),
                    static_cast<uint32_t>(end), attributes, attributes});
  return size() - 1;
}

void MarkupTree::AddAttribute(MarkupNodeIndex node, const MarkupAttribute& attribute) {
  const auto place = [this](absl::string_view part) {
    return part.empty() ? 0 : static_cast<uint32_t>(part.data() - text_.data());
  };
  attributes_.push_back({place(attribute.name), static_cast<uint32_t>(attribute.name.size()),
                         place(attribute.value), static_cast<uint32_t>(attribute.value.size())});
  nodes_[node].attributes_end = static_cast<uint32_t>(attributes_.size());
}

}  // namespace quotecheck
