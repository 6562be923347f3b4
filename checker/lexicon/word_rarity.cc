#include "checker/lexicon/word_rarity.h"

#include <algorithm>
#include <optional>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "checker/lexicon/spelling.h"
#include "checker/lexicon/word_table.h"
#include "checker/text/words.h"

namespace quotecheck {

extern const WordTable kWordRarities;

namespace {

// Of a number of one digit; each further digit makes it rarer.
constexpr double kDigitRarity = 8.0;
constexpr double kRarityPerDigit = 1.5;

}  // namespace

double WordRarity(absl::string_view word) {
  const absl::string_view base = WithoutPossessive(word);
  std::optional<absl::string_view> found = kWordRarities.Find(base);
  if (!found.has_value()) found = kWordRarities.Find(NormalizeSpelling(base));
  int tenths = 0;
  if (found.has_value() && absl::SimpleAtoi(*found, &tenths)) return tenths / 10.0;
  const auto digits =
      std::count_if(base.begin(), base.end(), [](char c) { return absl::ascii_isdigit(c); });
  if (digits == 0) return kUnknownWordRarity;
  return std::min(kUnknownWordRarity,
                  kDigitRarity + kRarityPerDigit * static_cast<double>(digits - 1));
}

}  // namespace quotecheck
