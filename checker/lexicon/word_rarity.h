#ifndef QUOTECHECK_CHECKER_LEXICON_WORD_RARITY_H_
#define QUOTECHECK_CHECKER_LEXICON_WORD_RARITY_H_

#include "absl/strings/string_view.h"

namespace quotecheck {

// What a word that no table has counts as.
inline constexpr double kUnknownWordRarity = 13.0;

// How rare a word is in English news: the negative natural logarithm of its share of all words,
// about 3 for "the", 6 for "people", 10 for "recognition", at most kUnknownWordRarity. Numbers
// that the table lacks count by their digits. Takes folded words. Thread safe; does not depend on
// the batch, so that two runs weigh a word alike.
double WordRarity(absl::string_view word);
// The same, for whoever knows NormalizeSpelling(WithoutPossessive(word)).
double WordRarity(absl::string_view word, absl::string_view spelled);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_WORD_RARITY_H_
