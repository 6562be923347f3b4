#include "checker/ingest/markup_tree.h"

#include "absl/strings/match.h"

namespace quotecheck {
namespace {

absl::string_view WithoutPrefix(absl::string_view name) {
  const size_t colon = name.rfind(':');
  return colon == absl::string_view::npos ? name : name.substr(colon + 1);
}

}  // namespace

absl::string_view MarkupTree::Text(MarkupNodeIndex node) const {
  const MarkupNode& it = nodes_[node];
  return text_.substr(it.text_begin, it.text_end - it.text_begin);
}

absl::string_view MarkupTree::Name(MarkupNodeIndex node) const { return WithoutPrefix(Text(node)); }

absl::string_view MarkupTree::Attribute(MarkupNodeIndex node, absl::string_view name,
                                        bool* found) const {
  const MarkupNode& it = nodes_[node];
  for (uint32_t i = it.attributes_begin; i < it.attributes_end; ++i) {
    const absl::string_view given = attributes_[i].name;
    if (given.size() < name.size() || !absl::EndsWithIgnoreCase(given, name)) continue;
    if (WithoutPrefix(given).size() != name.size()) continue;
    if (found != nullptr) *found = true;
    return attributes_[i].value;
  }
  if (found != nullptr) *found = false;
  return {};
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
  attributes_.push_back(attribute);
  nodes_[node].attributes_end = static_cast<uint32_t>(attributes_.size());
}

}  // namespace quotecheck
