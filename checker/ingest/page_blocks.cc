#include "checker/ingest/page_blocks.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/strip.h"
#include "checker/base/stable_hash.h"
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

// Adds a space, but not a second one.
void AddSpace(std::string* line) {
  if (!line->empty() && line->back() != ' ') line->push_back(' ');
}

// Adds a run of text, with a space where the run begins or ends with white space. False where it
// holds nothing else.
bool AddRun(const MarkupTree& page, MarkupNodeIndex run, std::string* line) {
  const absl::string_view raw = page.Text(run);
  const std::string text = PlainTextOfNode(page, run);
  if (absl::ascii_isspace(static_cast<unsigned char>(raw.front()))) AddSpace(line);
  *line += text;
  if (absl::ascii_isspace(static_cast<unsigned char>(raw.back()))) AddSpace(line);
  return !text.empty();
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
      AddSpace(&text_);
    } else if (tag == MarkupTag::kA) {
      link_end_ = std::max(link_end_, page_[i].end);
    } else if (IsBlock(tag)) {
      Finish();
      elements_.push_back(i);
    }
  }

  void AddText(MarkupNodeIndex i) {
    const size_t from = text_.size();
    if (!AddRun(page_, i, &text_)) return;
    after_break_ = false;
    if (block_.first == 0) block_.first = i;
    block_.last = i;
    if (i < link_end_) block_.link_words += CountWords(absl::string_view(text_).substr(from));
  }

  void Finish() {
    after_break_ = false;
    if (block_.first != 0) {
      const absl::string_view text = absl::StripAsciiWhitespace(text_);
      block_.element = elements_.back();
      block_.text_hash = HashText(text);
      block_.words = CountWords(text);
      block_.link_words = std::min(block_.link_words, block_.words);
      block_.ends_sentence = EndsSentence(text);
      blocks_.push_back(block_);
    }
    text_.clear();
    block_ = PageBlock();
  }

  const MarkupTree& page_;
  std::vector<MarkupNodeIndex> elements_;  // open blocks
  MarkupNodeIndex link_end_ = 0;
  bool after_break_ = false;
  PageBlock block_;
  std::string text_;  // of the block
  std::vector<PageBlock> blocks_;
};

}  // namespace

std::vector<PageBlock> FindPageBlocks(const MarkupTree& page) { return BlockFinder(page).Find(); }

std::string TextOfBlock(const MarkupTree& page, const PageBlock& block) {
  std::string text;
  for (MarkupNodeIndex i = block.first; i <= block.last;) {
    if (IsHidden(page[i].tag)) {
      i = page[i].end;
      continue;
    }
    if (page[i].tag == MarkupTag::kText) AddRun(page, i, &text);
    if (page[i].tag == MarkupTag::kBr) AddSpace(&text);
    ++i;
  }
  absl::StripAsciiWhitespace(&text);
  return text;
}

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
