#include "checker/text/sentences.h"

#include <algorithm>
#include <array>
#include <string>

#include "absl/strings/ascii.h"
#include "checker/text/abbreviations.h"
#include "checker/text/characters.h"
#include "checker/text/fold.h"
#include "checker/text/outer_space.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

bool IsTerminator(char32_t c) {
  return c == '.' || c == '!' || c == '?' || c == U'…' || c == U'。' || c == U'！' || c == U'？';
}

bool IsFullWidthTerminator(char32_t c) { return c == U'。' || c == U'！' || c == U'？'; }

// Marks and brackets that can close what a sentence ends inside. Those that only ever open are not
// among them.
bool IsCloser(char32_t c) {
  switch (c) {
    case ')':
    case ']':
    case '}':
    case '"':
    case '\'':
    case U'”':
    case U'’':
    case U'»':
    case U'“':  // closes in „German“ style
    case U'」':
    case U'』':
    case U'）': return true;
    default: return false;
  }
}

bool IsOpener(char32_t c) {
  switch (c) {
    case '(':
    case '[':
    case '{':
    case '"':
    case '\'':
    case '`':
    case U'“':
    case U'‘':
    case U'„':
    case U'‚':
    case U'«':
    case U'»':
    case U'「':
    case U'『':
    case U'¿':
    case U'¡': return true;
    default: return IsDash(c);
  }
}

// Words that begin a sentence far more often than they follow an abbreviation within one. Sorted.
constexpr auto kStarters = std::to_array<absl::string_view>(
    {"a",       "after",  "all",  "although", "an",   "and",   "another", "as",    "at",
     "because", "before", "both", "but",      "by",   "for",   "from",    "he",    "her",
     "here",    "his",    "how",  "however",  "i",    "if",    "in",      "it",    "its",
     "many",    "most",   "my",   "no",       "on",   "one",   "or",      "our",   "she",
     "since",   "so",     "some", "that",     "the",  "their", "then",    "there", "these",
     "they",    "this",   "to",   "we",       "what", "when",  "while"});
static_assert(std::is_sorted(kStarters.begin(), kStarters.end()));

class SentenceSplitter {
 public:
  SentenceSplitter(absl::string_view text, TextSpan paragraph)
      : text_(text.substr(0, paragraph.end)), begin_(paragraph.begin), counted_(paragraph.begin) {}

  std::vector<TextSpan> Run() {
    std::vector<TextSpan> sentences;
    size_t start = SkipSpace(begin_);
    for (size_t at = start; at < text_.size();) {
      if (absl::ascii_isalpha(static_cast<unsigned char>(text_[at]))) {
        ++at;
        continue;
      }
      const CodePoint c = DecodeUtf8(text_, at);
      if (!IsTerminator(c.value)) {
        at += c.length;
        continue;
      }
      const size_t end = ClosersEnd(TerminatorsEnd(at));
      if (EndsSentence(at, end)) {
        sentences.push_back({start, end});
        start = SkipSpace(end);
        at = start;
      } else {
        at = end;
      }
    }
    if (start < text_.size()) sentences.push_back({start, TrimmedEnd(start)});
    return sentences;
  }

 private:
  size_t SkipSpace(size_t at) const {
    while (at < text_.size()) {
      const CodePoint c = DecodeUtf8(text_, at);
      if (!IsSpace(c.value)) break;
      at += c.length;
    }
    return at;
  }

  size_t TrimmedEnd(size_t start) const {
    size_t end = text_.size();
    while (end > start) {
      const CodePoint c = DecodeUtf8Before(text_, end);
      if (!IsSpace(c.value)) break;
      end -= c.length;
    }
    return end;
  }

  size_t TerminatorsEnd(size_t at) const {
    while (at < text_.size()) {
      const CodePoint c = DecodeUtf8(text_, at);
      if (!IsTerminator(c.value)) break;
      at += c.length;
    }
    return at;
  }

  // Is a quotation in straight marks open at `at`, which is not before any asked about so far?
  bool IsInStraightMarks(size_t at) {
    for (; counted_ < at; ++counted_) odd_ ^= text_[counted_] == '"';
    return odd_;
  }

  // A mark that a letter follows opens the next sentence: `end.“Next`; but of two straight ones the
  // second closes: `"The end."Next`.
  size_t ClosersEnd(size_t at) {
    while (at < text_.size()) {
      const CodePoint c = DecodeUtf8(text_, at);
      if (!IsCloser(c.value)) break;
      const size_t after = at + c.length;
      if (IsOpener(c.value) && after < text_.size() && IsLetter(DecodeUtf8(text_, after).value) &&
          !(c.value == '"' && IsInStraightMarks(at))) {
        break;
      }
      at = after;
    }
    return at;
  }

  // Does the sentence whose terminators begin at `stop` end at `end`, closing marks included?
  bool EndsSentence(size_t stop, size_t end) const {
    if (end >= text_.size()) return true;
    const CodePoint last = DecodeUtf8Before(text_, end);
    const CodePoint next = DecodeUtf8(text_, end);
    if (IsFullWidthTerminator(last.value)) return true;
    if (!IsSpace(next.value)) return LostItsSpace(stop, end);
    const size_t following = SkipSpace(end);
    if (following >= text_.size()) return true;
    if (!CanBegin(following)) return false;
    return text_[stop] != '.' || end != stop + 1 || !GoesOnAfterPoint(stop, following);
  }

  // "…ended.The next…", "…ended.“The next…"
  bool LostItsSpace(size_t stop, size_t end) const {
    if (stop < begin_ + 2 || !IsLower(DecodeUtf8Before(text_, stop).value)) return false;
    size_t at = end;
    const CodePoint next = DecodeUtf8(text_, at);
    if (IsOpener(next.value) && !IsDash(next.value)) at += next.length;
    if (at >= text_.size()) return false;
    const CodePoint upper = DecodeUtf8(text_, at);
    if (!IsUpper(upper.value)) return false;
    const size_t second = at + upper.length;
    return second < text_.size() &&
           (IsLower(DecodeUtf8(text_, second).value) || IsSpace(DecodeUtf8(text_, second).value));
  }

  // Can a sentence begin with what stands at `at`?
  bool CanBegin(size_t at) const {
    while (at < text_.size()) {
      const CodePoint c = DecodeUtf8(text_, at);
      if (!IsOpener(c.value)) return !IsLower(c.value) && (IsLetter(c.value) || IsDigit(c.value));
      at = SkipSpace(at + c.length);
    }
    return false;
  }

  // Is the lone point at `stop` an abbreviation's, with the sentence going on at `following`?
  bool GoesOnAfterPoint(size_t stop, size_t following) const {
    size_t word_begin = stop;
    while (word_begin > begin_) {
      const CodePoint c = DecodeUtf8Before(text_, word_begin);
      if (!IsLetter(c.value) && c.value != '.') break;
      word_begin -= c.length;
    }
    const absl::string_view word = text_.substr(word_begin, stop - word_begin);
    if (word.empty()) return false;
    const bool initials = CountCodePoints(word) == 1 || word.find('.') != absl::string_view::npos;
    const bool upper = IsUpper(DecodeUtf8(word, 0).value);
    if (initials) return word != "I" && !IsStarter(following);
    if (word.size() > 6) return false;
    const std::string folded = Fold(word);
    switch (FindAbbreviation(folded)) {
      case Abbreviation::kNone: return false;
      case Abbreviation::kBeforeName:
        return folded != "no" || IsDigit(DecodeUtf8(text_, following).value);
      case Abbreviation::kAnywhere: return (upper || folded == "etc") && !IsStarter(following);
    }
    return false;
  }

  bool IsStarter(size_t at) const {
    while (at < text_.size() && IsOpener(DecodeUtf8(text_, at).value)) {
      return true;  // a mark or bracket after an abbreviation that ends a sentence
    }
    size_t end = at;
    while (end < text_.size() && end < at + 10) {
      const CodePoint c = DecodeUtf8(text_, end);
      if (!IsLetter(c.value)) break;
      end += c.length;
    }
    return std::binary_search(kStarters.begin(), kStarters.end(),
                              absl::string_view(Fold(text_.substr(at, end - at))));
  }

  absl::string_view text_;
  size_t begin_;
  size_t counted_;    // straight marks were counted up to here
  bool odd_ = false;  // and were so many
};

struct Line {
  TextSpan span;  // without its line end and outer white space
  bool blank = false;
};

std::vector<Line> SplitLines(absl::string_view text) {
  std::vector<Line> lines;
  for (size_t begin = 0; begin <= text.size();) {
    const size_t stop = std::min(text.find_first_of("\r\n", begin), text.size());
    const TextSpan span = WithoutOuterSpace(text, {begin, stop});
    lines.push_back({span, span.begin >= span.end});
    const bool crlf = stop + 1 < text.size() && text[stop] == '\r' && text[stop + 1] == '\n';
    begin = stop + (crlf ? 2 : 1);
  }
  return lines;
}

// Was a block of lines broken at a fixed width? Then nearly every line is as full as the first word
// of the next one lets it be, and most lines stop within a sentence.
bool IsWrapped(absl::string_view text, const std::vector<Line>& lines, size_t begin, size_t end) {
  constexpr size_t kMaxWidth = 120;
  size_t width = 0;
  for (size_t i = begin; i < end; ++i) width = std::max(width, lines[i].span.size());
  if (end - begin < 2 || width > kMaxWidth) return false;
  size_t full = 0, stops = 0;
  for (size_t i = begin; i + 1 < end; ++i) {
    const TextSpan next = lines[i + 1].span;
    const size_t space = std::min(text.find(' ', next.begin), next.end);
    full += lines[i].span.size() + 1 + (space - next.begin) > width;
    const CodePoint last = DecodeUtf8Before(text, lines[i].span.end);
    stops += IsTerminator(last.value) || IsCloser(last.value);
  }
  const size_t breaks = end - begin - 1;
  return 5 * full >= 4 * breaks && 5 * stops < 3 * breaks;
}

}  // namespace

std::vector<TextSpan> SplitParagraphs(absl::string_view text) {
  const std::vector<Line> lines = SplitLines(text);
  std::vector<TextSpan> paragraphs;
  for (size_t begin = 0; begin < lines.size();) {
    if (lines[begin].blank) {
      ++begin;
      continue;
    }
    size_t end = begin;
    while (end < lines.size() && !lines[end].blank) ++end;
    if (IsWrapped(text, lines, begin, end)) {
      paragraphs.push_back({lines[begin].span.begin, lines[end - 1].span.end});
    } else {
      for (size_t i = begin; i < end; ++i) paragraphs.push_back(lines[i].span);
    }
    begin = end;
  }
  return paragraphs;
}

std::vector<TextSpan> SplitSentences(absl::string_view text, TextSpan paragraph) {
  return SentenceSplitter(text, paragraph).Run();
}

}  // namespace quotecheck
