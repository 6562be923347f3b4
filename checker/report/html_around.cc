#include "checker/report/html_around.h"

#include <cstddef>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/report/cut_text.h"
#include "checker/report/html_text.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxAround = 160;  // code points

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
  const absl::string_view tail = TailOf(before, kMaxAround);
  return absl::StrCat(tail.size() < before.size() ? "… " : "", HtmlWords(tail));
}

std::string HtmlAfter(const Quote& quote) {
  const absl::string_view after = OfParagraphAfter(quote.after);
  const absl::string_view head = HeadOf(after, kMaxAround);
  return absl::StrCat(HtmlWords(head), head.size() < after.size() ? " …" : "");
}

std::string HtmlAround(const Quote& quote) {
  return absl::StrCat(HtmlBefore(quote), "<mark>", HtmlWords(JoinParts(quote.content)), "</mark>",
                      HtmlAfter(quote));
}

}  // namespace quotecheck
