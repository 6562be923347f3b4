#ifndef QUOTECHECK_CHECKER_LEXICON_EXPLETIVES_H_
#define QUOTECHECK_CHECKER_LEXICON_EXPLETIVES_H_

#include <cstddef>
#include <optional>

#include "absl/strings/string_view.h"

namespace quotecheck {

// The expletive or slur that a newsroom masks by leaving `begin` and `end` of it, folded letters,
// with `signs` signs between ("f---ing": "f", 3, "ing"; "s—t": "s", 1, "t"; "b****": "b", 4, ""):
// of those that fit, the most usual one of as many letters left out as there are signs, else the
// most usual. Nothing where none fits. Constant time.
std::optional<absl::string_view> UnmaskExpletive(absl::string_view begin, size_t signs,
                                                 absl::string_view end);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_EXPLETIVES_H_
