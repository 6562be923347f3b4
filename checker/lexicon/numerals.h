#ifndef QUOTECHECK_CHECKER_LEXICON_NUMERALS_H_
#define QUOTECHECK_CHECKER_LEXICON_NUMERALS_H_

#include <cstddef>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace quotecheck {

// A quantity as a sentence gives it. Two that say the same have equal values and units.
struct Numeral {
  double value = 0;
  bool ordinal = false;
  // Normalised, singular: "%", "usd", "km", "year", "decade" of 1990s; empty for a bare number.
  // What else a hyphen ties to the number is its unit too: "member" in "five-member".
  std::string unit;
  size_t words = 0;  // folded words it takes
};

// Can a numeral begin with this folded word? Rules most words out, whatever stands around them;
// what it says of a word can be kept. Constant time.
bool MayBeginNumeral(absl::string_view word);

// Reads the numeral that begins at words[at]: digits with separators, words ("two thousand", "a
// dozen", "half"), multipliers ("1.5 million", "2bn"), signs ("$3", "3%", "percent"), ordinals,
// fractions ("two thirds"), decades ("1990s").
//
// Words are folded; currency and percent signs may be part of a word or words of their own. The
// word before `at` tells "the nineties" from "his nineties". "One" counts only before another
// numeral word or a unit. Separators are English: "2,000" is two thousand, "2.000" is two. Ranges,
// times of day, scores and versions are no numerals ("10-15", "10:30", "2-1", "1.2.3"); neither are
// "dozens", "a few hundred". Looks at a few words alone: constant time.
std::optional<Numeral> ParseNumeral(absl::Span<const absl::string_view> words, size_t at);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_NUMERALS_H_
