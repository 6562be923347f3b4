#ifndef QUOTECHECK_CHECKER_LEXICON_AFFILIATION_H_
#define QUOTECHECK_CHECKER_LEXICON_AFFILIATION_H_

#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

// The party and the state of a lawmaker of the United States, as papers print them behind a name:
// "R-Ohio", "D-N.Y.".
struct Affiliation {
  absl::string_view party;          // democrat, republican, independent
  std::vector<std::string> places;  // the words of the state: {"new", "york"}; empty for none
};

// Reads a folded word, with or without the point at its end, that `next` follows ("D-New" York, for
// which both have to be given); nothing where it is none. A letter alone ("R") is a party without a
// state.
std::optional<Affiliation> ReadAffiliation(absl::string_view word, absl::string_view next = "");

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_AFFILIATION_H_
