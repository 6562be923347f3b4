#include "checker/ingest/markdown_inlines.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "absl/strings/strip.h"
#include "checker/base/byte_span.h"
#include "checker/ingest/character_reference.h"
#include "checker/ingest/markdown_emphasis.h"
#include "checker/ingest/markdown_links.h"
#include "checker/ingest/passage_builder.h"
#include "checker/text/fold.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

// Tags that part the words before them from those after.
constexpr absl::string_view kBreakingTags[] = {"br", "p",  "div", "blockquote", "li", "ul",
                                               "ol", "hr", "tr",  "td",         "th", "table",
                                               "h1", "h2", "h3",  "h4",         "h5", "h6"};

// What is put where bytes of the text stand.
struct Edit {
  TextSpan span;
  std::string text;
};

struct OpenBracket {
  TextSpan mark;  // "[" or "!["
  bool holds_brackets = false;
  bool IsImage() const { return mark.size() == 2; }
};

// Finds the edits of one block.
class InlineStripper {
 public:
  InlineStripper(absl::string_view text, TextSpan block, const std::set<std::string>& labels)
      : text_(text.substr(0, block.end)), block_(block), labels_(labels), emphasis_(text, block) {}

  // By place; an edit within another is void.
  std::vector<Edit> FindEdits() {
    for (size_t at = NextMark(block_.begin); at < block_.end; at = NextMark(at)) at = ReadMark(at);
    for (const TextSpan& mark : emphasis_.paired()) Delete(mark.begin, mark.end);
    std::sort(edits_.begin(), edits_.end(), [](const Edit& a, const Edit& b) {
      return std::tie(a.span.begin, b.span.end) < std::tie(b.span.begin, a.span.end);
    });
    return std::move(edits_);
  }

 private:
  size_t NextMark(size_t at) const {
    return std::min(text_.find_first_of("\\`<&![]*_~", at), block_.end);
  }

  char At(size_t at) const { return at < block_.end ? text_[at] : '\0'; }

  void Delete(size_t begin, size_t end) { edits_.push_back({{begin, end}, ""}); }

  size_t EndOfRun(size_t at) const {
    return std::min(text_.find_first_not_of(text_[at], at), block_.end);
  }

  // Takes in the mark at `at`; returns where to go on.
  size_t ReadMark(size_t at) {
    switch (text_[at]) {
      case '\\': return ReadEscape(at);
      case '`': return ReadCode(at);
      case '<': return ReadTag(at);
      case '&': return ReadReference(at);
      case '[': return OpenLink(at, at + 1);
      case '!': return At(at + 1) == '[' ? OpenLink(at, at + 2) : at + 1;
      case ']': return CloseLink(at);
      default: break;
    }
    const size_t end = EndOfRun(at);
    emphasis_.AddRun({at, end});
    return end;
  }

  size_t ReadEscape(size_t at) {
    const char next = At(at + 1);
    if (!absl::ascii_ispunct(next) && next != '\n') return at + 1;
    Delete(at, at + 1);
    return at + 2;
  }

  size_t ReadCode(size_t at) {
    const size_t content = EndOfRun(at);
    const size_t length = content - at;
    if (last_backticks_.empty()) IndexBackticks();
    if (last_backticks_[length] <= at) return content;
    size_t close = text_.find('`', content);
    for (size_t end; (end = EndOfRun(close)) - close != length;) close = text_.find('`', end);
    Delete(at, content);
    Delete(close, close + length);
    return close + length;
  }

  // Where the last run of each length stands, so that no closing run is looked for in vain.
  void IndexBackticks() {
    for (size_t at = block_.begin; (at = text_.find('`', at)) < block_.end;) {
      const size_t end = EndOfRun(at);
      last_backticks_[end - at] = at;
      at = end;
    }
  }

  size_t ReadTag(size_t at) {
    const size_t close = text_.find_first_of("<>", at + 1);
    if (close >= block_.end || text_[close] != '>') return at + 1;
    absl::string_view inside = text_.substr(at + 1, close - at - 1);
    const bool address = absl::StrContains(inside, "://") || absl::StrContains(inside, "@");
    if (address && inside.find_first_of(" \n\t\"'") == absl::string_view::npos) {
      Delete(at, at + 1);
      Delete(close, close + 1);
      return close + 1;
    }
    absl::ConsumePrefix(&inside, "/");
    if (inside.empty() || !absl::ascii_isalpha(inside[0])) return at + 1;
    size_t length = 0;
    while (length < inside.size() && absl::ascii_isalnum(inside[length])) ++length;
    const char next = length < inside.size() ? inside[length] : '/';
    if (next != '/' && next != '-' && !absl::ascii_isspace(next)) return at + 1;
    const std::string name = absl::AsciiStrToLower(inside.substr(0, length));
    const bool breaks = std::count(std::begin(kBreakingTags), std::end(kBreakingTags), name) > 0;
    edits_.push_back({{at, close + 1}, breaks ? "\n" : ""});
    return close + 1;
  }

  size_t ReadReference(size_t at) {
    const CharacterReference reference = ReadCharacterReference(text_, at);
    if (reference.length == 0) return at + 1;
    Edit edit{{at, at + reference.length}, ""};
    AppendUtf8(reference.value, &edit.text);
    edits_.push_back(std::move(edit));
    return at + reference.length;
  }

  size_t OpenLink(size_t begin, size_t end) {
    brackets_.push_back({{begin, end}});
    return end;
  }

  size_t CloseLink(size_t at) {
    if (brackets_.empty()) return at + 1;
    const OpenBracket open = brackets_.back();
    brackets_.pop_back();
    if (!brackets_.empty()) brackets_.back().holds_brackets = true;
    const TextSpan inside = {open.mark.end, at};
    const size_t end = EndOfLink(open, inside);
    if (end == 0) return at + 1;
    if (open.IsImage() || At(inside.begin) == '^') {
      Delete(open.mark.begin, end);
    } else {
      Delete(open.mark.begin, open.mark.end);
      Delete(at, end);
    }
    return end;
  }

  // Where a link whose text stands in `inside` ends; 0 where it is none.
  size_t EndOfLink(const OpenBracket& open, TextSpan inside) const {
    const size_t after = inside.end + 1;
    if (At(inside.begin) == '^') {
      const bool defines = open.mark.begin == block_.begin && At(after) == ':';
      return defines ? after + 1 : after;
    }
    if (At(after) == '(') {
      const size_t end = EndOfLinkTarget(text_, after);
      if (end > 0) return end;
    }
    if (At(after) == '[') {
      const size_t close = text_.find_first_of("[]", after + 1);
      if (close < block_.end && text_[close] == ']') {
        const bool collapsed = close == after + 1 && !open.holds_brackets;
        if (IsLabel(collapsed ? inside : TextSpan{after + 1, close})) return close + 1;
      }
    }
    return !open.holds_brackets && IsLabel(inside) ? after : 0;
  }

  bool IsLabel(TextSpan span) const {
    if (labels_.empty() || span.empty() || span.size() > kMaxLabelBytes) return false;
    return labels_.count(Fold(text_.substr(span.begin, span.size()))) > 0;
  }

  absl::string_view text_;  // up to the end of the block: nothing is looked for behind it
  TextSpan block_;
  const std::set<std::string>& labels_;
  EmphasisPairs emphasis_;
  std::vector<OpenBracket> brackets_;
  std::map<size_t, size_t> last_backticks_;  // by length
  std::vector<Edit> edits_;
};

}  // namespace

Passage StripMarkdownInlines(const Passage& blocks, size_t begin, size_t end,
                             const std::set<std::string>& labels) {
  PassageBuilder builder(blocks);
  builder.Reserve(end - begin);
  const absl::string_view text = blocks.text;
  size_t copied = begin;
  while (begin < end) {
    const size_t block_end = std::min(text.find("\n\n", begin), end);
    for (const Edit& edit : InlineStripper(text, {begin, block_end}, labels).FindEdits()) {
      if (edit.span.begin < copied) continue;
      builder.Copy(copied, edit.span.begin);
      if (!edit.text.empty()) builder.Replace(edit.span.begin, edit.span.end, edit.text);
      copied = edit.span.end;
    }
    begin = std::min(block_end + 2, end);
  }
  builder.Copy(copied, end);
  return builder.Take();
}

}  // namespace quotecheck
