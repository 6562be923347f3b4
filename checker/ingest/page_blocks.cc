#include "checker/ingest/page_blocks.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "checker/ingest/markup_text.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

bool IsCjk(char32_t c) {
  return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x9FFF) ||
         (c >= 0xF900 && c <= 0xFAFF);
}

// Letters and digits, roughly: of what is not ASCII, all but signs, spaces and punctuation.
bool IsWordCharacter(char32_t c) {
  if (c < 0x80) return absl::ascii_isalnum(static_cast<unsigned char>(c)) || c == '_';
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  return (c < 0x2000 || c > 0x2BFF) && (c < 0x3000 || c > 0x303F) && (c < 0xFE00 || c > 0xFE6F) &&
         (c < 0xFF00 || c > 0xFF0F) && c < 0x1F000;
}

bool EndsSentence(absl::string_view text) {
  constexpr absl::string_view kClosing[] = {"\"", "'", ")",  "]", "”",
                                            "’",  "»", "」", " ", "\xC2\xA0"};
  constexpr absl::string_view kEnds[] = {".", "?", "!", "…", ":", ";", "。", "！", "？"};
  for (bool stripped = true; stripped;) {
    stripped = false;
    for (absl::string_view mark : kClosing) stripped |= absl::ConsumeSuffix(&text, mark);
  }
  return std::any_of(std::begin(kEnds), std::end(kEnds),
                     [text](absl::string_view end) { return absl::EndsWith(text, end); });
}

class BlockFinder {
 public:
  explicit BlockFinder(const MarkupTree& page) : page_(page) {}

  std::vector<PageBlock> Find() {
    elements_.push_back(0);
    for (MarkupNodeIndex i = 1; i < page_.size();) {
      while (i >= page_[elements_.back()].end) {
        Finish();
        elements_.pop_back();
      }
      if (IsHidden(page_[i].tag)) {
        i = page_[i].end;
        continue;
      }
      Visit(i++);
    }
    Finish();
    return std::move(blocks_);
  }

 private:
  void Visit(MarkupNodeIndex i) {
    const MarkupTag tag = page_[i].tag;
    if (tag == MarkupTag::kText) {
      AddText(i);
    } else if (tag == MarkupTag::kBr) {
      if (after_break_) Finish();
      after_break_ = true;
      if (!block_.text.empty() && block_.text.back() != ' ') block_.text.push_back(' ');
    } else if (tag == MarkupTag::kA) {
      link_end_ = std::max(link_end_, page_[i].end);
    } else if (IsBlock(tag)) {
      Finish();
      elements_.push_back(i);
    }
  }

  void AddText(MarkupNodeIndex i) {
    const std::string text = PlainTextOfNode(page_, i);
    const size_t from = block_.text.size();
    AppendLine(page_.Text(i), text);
    if (text.empty()) return;
    after_break_ = false;
    if (block_.first == 0) block_.first = i;
    block_.last = i;
    if (i < link_end_) {
      block_.link_words += CountWords(absl::string_view(block_.text).substr(from));
    }
  }

  // Adds a run of text, with a space where the run begins or ends with white space.
  void AppendLine(absl::string_view raw, const std::string& text) {
    std::string& line = block_.text;
    const auto space = [&line] {
      if (!line.empty() && line.back() != ' ') line.push_back(' ');
    };
    if (absl::ascii_isspace(static_cast<unsigned char>(raw.front()))) space();
    line += text;
    if (absl::ascii_isspace(static_cast<unsigned char>(raw.back()))) space();
  }

  void Finish() {
    after_break_ = false;
    absl::StripAsciiWhitespace(&block_.text);
    if (block_.first != 0) {
      block_.element = elements_.back();
      block_.words = CountWords(block_.text);
      block_.link_words = std::min(block_.link_words, block_.words);
      block_.ends_sentence = EndsSentence(block_.text);
      blocks_.push_back(std::move(block_));
    }
    block_ = PageBlock();
  }

  const MarkupTree& page_;
  std::vector<MarkupNodeIndex> elements_;  // open blocks
  MarkupNodeIndex link_end_ = 0;
  bool after_break_ = false;
  PageBlock block_;
  std::vector<PageBlock> blocks_;
};

}  // namespace

std::vector<PageBlock> FindPageBlocks(const MarkupTree& page) { return BlockFinder(page).Find(); }

size_t CountWords(absl::string_view text) {
  size_t words = 0;
  size_t cjk = 0;
  bool inside = false;
  for (size_t at = 0; at < text.size();) {
    const CodePoint read = DecodeUtf8(text, at);
    at += read.length;
    const bool is_cjk = IsCjk(read.value);
    const bool is_word = !is_cjk && IsWordCharacter(read.value);
    if (is_cjk) ++cjk;
    if (is_word && !inside) ++words;
    inside = is_word;
  }
  return words + (cjk + 1) / 2;
}

}  // namespace quotecheck
