#ifndef QUOTECHECK_CHECKER_LEXICON_EXPLETIVES_H_
#define QUOTECHECK_CHECKER_LEXICON_EXPLETIVES_H_

#include <optional>

#include "absl/strings/string_view.h"

namespace quotecheck {

// The signs at the begin of `text` that newsrooms put for letters: * - – — _ # @ $ ! in any
// mixture.
absl::string_view MaskingSigns(absl::string_view text);

// The expletive or slur that a newsroom masks by leaving `begin` and `end` of it, folded letters,
// with MaskingSigns() between ("f---ing": "f", "---", "ing"; "s—t": "s", "—", "t"; "b****": "b",
// "****", ""): of those that fit, the most usual one of as many letters left out as there are
// signs, else the most usual. A word that ends in dashes may only be broken off, and one that ends
// in "!" may be shouted: there several signs must be as many as the letters, or consonants alone be
// left ("sh—"). Nothing where none fits. Constant time.
std::optional<absl::string_view> UnmaskExpletive(absl::string_view begin, absl::string_view signs,
                                                 absl::string_view end);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_EXPLETIVES_H_
