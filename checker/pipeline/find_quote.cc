#include "checker/pipeline/find_quote.h"

#include <tuple>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "checker/base/sort_unique.h"

namespace quotecheck {
namespace {

constexpr size_t kMostLinesNamed = 12;

bool ReadNumber(absl::string_view text, size_t* number) {
  return absl::SimpleAtoi(text, number) && *number > 0;
}

bool Before(LineColumn a, LineColumn b) {
  return std::tie(a.line, a.column) < std::tie(b.line, b.column);
}

// "no quotation on line 3; there are on lines 2, 7 and 9".
absl::Status NoneThere(const NamedPlace& place, const std::vector<Quote>& quotes) {
  std::vector<size_t> lines;
  for (const Quote& quote : quotes) lines.push_back(quote.position.line);
  SortUnique(&lines);
  const std::string where = absl::StrCat(place.path, ": no quotation on line ", place.line);
  if (lines.empty()) return absl::NotFoundError(absl::StrCat(where, ", nor on any other"));
  const bool all = lines.size() <= kMostLinesNamed;
  if (!all) lines.resize(kMostLinesNamed);
  return absl::NotFoundError(absl::StrCat(where, "; quotations begin on lines ",
                                          absl::StrJoin(lines, ", "), all ? "" : ", ..."));
}

}  // namespace

absl::StatusOr<NamedPlace> ParsePlace(absl::string_view text) {
  std::vector<absl::string_view> parts = absl::StrSplit(text, ':');
  NamedPlace place;
  size_t last = 0;
  if (parts.size() < 2 || !ReadNumber(parts.back(), &last)) {
    return absl::InvalidArgumentError(
        absl::StrCat("'", text, "' is no place; write FILE:LINE or FILE:LINE:COLUMN"));
  }
  parts.pop_back();
  if (parts.size() >= 2 && ReadNumber(parts.back(), &place.line)) {
    place.column = last;
    parts.pop_back();
  } else {
    place.line = last;
  }
  place.path = absl::StrJoin(parts, ":");
  return place;
}

absl::StatusOr<std::vector<size_t>> FindQuotes(const NamedPlace& place,
                                               const std::vector<Quote>& quotes,
                                               absl::string_view original) {
  const LineMap lines(original);
  std::vector<size_t> found;
  for (size_t i = 0; i < quotes.size(); ++i) {
    const LineColumn begin = quotes[i].position;
    const LineColumn end = lines.At(quotes[i].content.back().span.end);
    bool there = begin.line <= place.line && place.line <= end.line;
    if (there && place.column.has_value()) {
      const LineColumn at = {place.line, *place.column};
      there = !Before(at, begin) && Before(at, end);
    }
    if (there) found.push_back(i);
  }
  if (found.empty()) return NoneThere(place, quotes);
  return found;
}

}  // namespace quotecheck
