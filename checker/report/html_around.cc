#include "checker/report/html_around.h"

#include <cstddef>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/report/html_text.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxAround = 160;  // code points

// The begin of a text, cut before a word; all of it where it is no longer.
absl::string_view HeadOf(absl::string_view text) {
  size_t end = 0;
  for (size_t shown = 0; end < text.size() && shown < kMaxAround; ++shown) {
    end += DecodeUtf8(text, end).length;
  }
  if (end >= text.size()) return text;
  const size_t space = text.substr(0, end).rfind(' ');
  return space == absl::string_view::npos ? text.substr(0, end) : text.substr(0, space);
}

// The end of a text, cut after a word; all of it where it is no longer.
absl::string_view TailOf(absl::string_view text) {
  size_t begin = text.size();
  for (size_t shown = 0; begin > 0 && shown < kMaxAround; ++shown) {
    begin -= DecodeUtf8Before(text, begin).length;
  }
  if (begin == 0) return text;
  const size_t space = text.find(' ', begin);
  return space == absl::string_view::npos ? absl::string_view() : text.substr(space + 1);
}

struct ParagraphBreak {
  size_t begin = absl::string_view::npos;  // of the line end before the blank line
  size_t end = 0;                          // of the blank line
};

// The first blank line from byte `from` on.
ParagraphBreak FindBreak(absl::string_view text, size_t from) {
  for (size_t at = text.find('\n', from); at != absl::string_view::npos;) {
    const size_t next = text.find_first_not_of(" \t\r", at + 1);
    if (next == absl::string_view::npos) break;
    if (text[next] == '\n') return {at, next + 1};
    at = text.find('\n', next);
  }
  return {};
}

// What of the text before a quotation is of its paragraph, or of one that leads in to it.
absl::string_view OfParagraphBefore(absl::string_view before) {
  ParagraphBreak last;
  for (ParagraphBreak found = FindBreak(before, 0); found.begin != absl::string_view::npos;
       found = FindBreak(before, found.end)) {
    last = found;
  }
  if (last.begin == absl::string_view::npos) return before;
  const bool leads_in =
      absl::EndsWith(absl::StripTrailingAsciiWhitespace(before.substr(0, last.begin)), ":");
  return leads_in ? before : before.substr(last.end);
}

absl::string_view OfParagraphAfter(absl::string_view after) {
  return after.substr(0, FindBreak(after, 0).begin);
}

}  // namespace

std::string HtmlBefore(const Quote& quote) {
  const absl::string_view before = OfParagraphBefore(quote.before);
  const absl::string_view tail = TailOf(before);
  return absl::StrCat(tail.size() < before.size() ? "… " : "", HtmlWords(tail));
}

std::string HtmlAfter(const Quote& quote) {
  const absl::string_view after = OfParagraphAfter(quote.after);
  const absl::string_view head = HeadOf(after);
  return absl::StrCat(HtmlWords(head), head.size() < after.size() ? " …" : "");
}

std::string HtmlAround(const Quote& quote) {
  return absl::StrCat(HtmlBefore(quote), "<mark>", HtmlWords(JoinParts(quote.content)), "</mark>",
                      HtmlAfter(quote));
}

}  // namespace quotecheck
