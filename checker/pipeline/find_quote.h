#ifndef QUOTECHECK_CHECKER_PIPELINE_FIND_QUOTE_H_
#define QUOTECHECK_CHECKER_PIPELINE_FIND_QUOTE_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/records/quote.h"

namespace quotecheck {

// A place that a user names, "FILE:LINE" or "FILE:LINE:COLUMN"; line and column count from 1.
struct NamedPlace {
  std::string path;
  size_t line = 1;
  std::optional<size_t> column;
};

// InvalidArgument where the text is no such place.
absl::StatusOr<NamedPlace> ParsePlace(absl::string_view text);

// The quotations of an article that stand on the line, or, where the place has a column, the one
// whose content holds the character there; positions into `quotes`, in order. `original` are the
// bytes that their spans count in. NotFound, naming the lines that have quotations, where there is
// none.
absl::StatusOr<std::vector<size_t>> FindQuotes(const NamedPlace& place,
                                               const std::vector<Quote>& quotes,
                                               absl::string_view original);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_FIND_QUOTE_H_
