#include "checker/ingest/markup_text.h"

#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/character_reference.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

bool IsPlain(char c) { return c != '&' && !absl::ascii_isspace(static_cast<unsigned char>(c)); }

// Appends text with its references replaced and, where asked for, its white space run together.
void Append(absl::string_view text, bool collapse, std::string* out) {
  for (size_t at = 0; at < text.size();) {
    if (collapse && absl::ascii_isspace(static_cast<unsigned char>(text[at]))) {
      if (!out->empty() && out->back() != ' ') out->push_back(' ');
      ++at;
      continue;
    }
    const CharacterReference reference =
        text[at] == '&' ? ReadHtmlCharacterReference(text, at) : CharacterReference{};
    if (reference.length > 0) {
      AppendUtf8(reference.value, out);
      at += reference.length;
    } else {
      out->push_back(text[at++]);
    }
  }
}

}  // namespace

void MarkupTextBuilder::PutBreak(size_t at) {
  if (!text().empty() && pending_ != Break::kNone) {
    builder_.Replace(at, at,
                     pending_ == Break::kSpace  ? " "
                     : pending_ == Break::kLine ? "\n"
                                                : "\n\n");
  }
  pending_ = Break::kNone;
}

void MarkupTextBuilder::AddText(MarkupNodeIndex node) {
  const MarkupTag tag = tree_[node].tag;
  if (tag != MarkupTag::kText && tag != MarkupTag::kCData) return;
  Add(tree_[node].text_begin, tree_[node].text_end, tag == MarkupTag::kText);
}

void MarkupTextBuilder::Add(size_t begin, size_t end, bool references) {
  const absl::string_view file = tree_.text();
  for (size_t at = begin; at < end;) {
    const size_t run = at;
    // A single space between words is copied with them.
    while (at < end && (IsPlain(file[at]) || (file[at] == ' ' && at > run && at + 1 < end &&
                                              !absl::ascii_isspace(file[at + 1])))) {
      ++at;
    }
    if (run < at) {
      PutBreak(run);
      builder_.Copy(run, at);
    } else if (file[at] == '&') {
      at = AddReference(at, end, references);
    } else {
      ++at;
      if (pending_ == Break::kNone) pending_ = Break::kSpace;
    }
  }
}

// Adds what the & at byte `at` begins, and returns where it ends.
size_t MarkupTextBuilder::AddReference(size_t at, size_t end, bool references) {
  PutBreak(at);
  const CharacterReference reference =
      references ? ReadHtmlCharacterReference(tree_.text().substr(0, end), at)
                 : CharacterReference{};
  if (reference.length == 0) {
    builder_.Copy(at, at + 1);
    return at + 1;
  }
  std::string character;
  AppendUtf8(reference.value, &character);
  builder_.Replace(at, at + reference.length, character);
  return at + reference.length;
}

void MarkupTextBuilder::AddAll(MarkupNodeIndex node, const NodePredicate& leave_out) {
  std::vector<MarkupNodeIndex> block_ends;
  if (text().empty()) Reserve(tree_.Extent(node));
  for (MarkupNodeIndex i = node; i < tree_[node].end;) {
    while (!block_ends.empty() && i >= block_ends.back()) {
      BreakParagraph();
      block_ends.pop_back();
    }
    const MarkupTag tag = tree_[i].tag;
    if (IsHidden(tag) || (leave_out && tree_.IsElement(i) && leave_out(i))) {
      i = tree_[i].end;
      continue;
    }
    if (tag == MarkupTag::kBr) BreakLine();
    if (IsBlock(tag)) {
      BreakParagraph();
      block_ends.push_back(tree_[i].end);
    }
    AddText(i++);
  }
  if (!block_ends.empty()) BreakParagraph();
}

Passage TextOfNode(const Passage& file, const MarkupTree& tree, MarkupNodeIndex node) {
  MarkupTextBuilder builder(file, tree);
  for (MarkupNodeIndex i = node; i < tree[node].end; ++i) builder.AddText(i);
  return builder.Take();
}

Passage TextOfAttribute(const Passage& file, const MarkupTree& tree, absl::string_view value) {
  MarkupTextBuilder builder(file, tree);
  const auto begin = static_cast<size_t>(value.data() - tree.text().data());
  builder.AddBytes(begin, begin + value.size());
  return builder.Take();
}

std::string PlainTextOfNode(const MarkupTree& tree, MarkupNodeIndex node) {
  std::string text;
  for (MarkupNodeIndex i = node; i < tree[node].end; ++i) {
    if (!tree.IsElement(i) && i != 0) Append(tree.Text(i), true, &text);
  }
  absl::StripTrailingAsciiWhitespace(&text);
  return text;
}

std::string FieldOfNode(const MarkupTree& tree, MarkupNodeIndex node) {
  std::string text;
  for (MarkupNodeIndex i = node; i < tree[node].end; ++i) {
    if (tree[i].tag == MarkupTag::kText) Append(tree.Text(i), false, &text);
    if (tree[i].tag == MarkupTag::kCData) text += std::string(tree.Text(i));
  }
  return text;
}

std::string AttributeText(absl::string_view value) {
  std::string text;
  Append(value, true, &text);
  absl::StripTrailingAsciiWhitespace(&text);
  return text;
}

}  // namespace quotecheck
