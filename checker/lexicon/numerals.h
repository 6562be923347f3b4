#ifndef QUOTECHECK_CHECKER_LEXICON_NUMERALS_H_
#define QUOTECHECK_CHECKER_LEXICON_NUMERALS_H_

#include <cstddef>
#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace quotecheck {

// A quantity as a sentence gives it.
struct Numeral {
  double value = 0;
  bool ordinal = false;
  std::string unit;   // normalised: "%", "usd", "km", "year"; empty for a bare number
  size_t words = 0;   // folded words it takes
};

// Reads the numeral that begins at words[at]: digits with separators, words ("two thousand", "a
// dozen", "half"), multipliers ("1.5 million", "2bn"), signs ("$3", "3%", "percent"), ordinals.
// Words are folded; currency and percent signs may be part of a word or words of their own.
// "one" counts only before another numeral word or a unit.
std::optional<Numeral> ParseNumeral(absl::Span<const absl::string_view> words, size_t at);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_NUMERALS_H_
