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

// Of a word that the table lacks.
double UnlistedRarity(absl::string_view base) {
  const auto digits =
      std::count_if(base.begin(), base.end(), [](char c) { return absl::ascii_isdigit(c); });
  if (digits == 0) return kUnknownWordRarity;
  return std::min(kUnknownWordRarity,
                  kDigitRarity + kRarityPerDigit * static_cast<double>(digits - 1));
}

std::optional<double> ListedRarity(absl::string_view word) {
  const std::optional<absl::string_view> found = kWordRarities.Find(word);
  int tenths = 0;
  if (!found.has_value() || !absl::SimpleAtoi(*found, &tenths)) return std::nullopt;
  return tenths / 10.0;
}

}  // namespace

double WordRarity(absl::string_view word) {
  const absl::string_view base = WithoutPossessive(word);
  if (const auto listed = ListedRarity(base); listed.has_value()) return *listed;
  return ListedRarity(NormalizeSpelling(base)).value_or(UnlistedRarity(base));
}

double WordRarity(absl::string_view word, absl::string_view spelled) {
  const absl::string_view base = WithoutPossessive(word);
  if (const auto listed = ListedRarity(base); listed.has_value()) return *listed;
  const std::optional<double> listed = spelled == base ? std::nullopt : ListedRarity(spelled);
  return listed.value_or(UnlistedRarity(base));
}

}  // namespace quotecheck
