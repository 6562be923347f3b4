#ifndef QUOTECHECK_CHECKER_CLI_CLOSEST_NAME_H_
#define QUOTECHECK_CHECKER_CLI_CLOSEST_NAME_H_

#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace quotecheck {

// The name that a mistyped one was probably meant to be: the one of least distance (optimal string
// alignment: Levenshtein's with transpositions), at most a third of the longer name's length. Empty
// where none is that close. O(|name| * all names).
std::string ClosestName(absl::string_view name, absl::Span<const std::string> known);

// ", did you mean 'X'?" for a message; empty where no known name is close.
std::string Suggestion(absl::string_view name, absl::Span<const std::string> known);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_CLOSEST_NAME_H_
