#include "checker/align/word_scores.h"

#include <algorithm>
#include <string>
#include <utility>

#include "checker/lexicon/names.h"
#include "checker/lexicon/wordnet.h"
#include "checker/text/fold.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

constexpr int kContentWeight = 1000;
constexpr int kQuantifierWeight = 700;
constexpr int kFunctionWeight = 350;

// Below its words' weight, so that the same word wins over a variant of it.
constexpr int kVariantLoss = 10;
constexpr double kInflectionCost = 0.1;

// A stranger takes a word's place rather than one word go and one come, but two strangers in a row
// do not: the gaps of word_pairing.cc cost 1600 for one content word each, 600 for each further
// one.
constexpr int kContentStranger = -1300;
constexpr int kSameKind = -100;
constexpr int kFunctionKinds = -500;
constexpr int kMixedStranger = -2000;
constexpr int kAntonym = -200;
constexpr double kSameKindCost = 0.5;

bool IsNameVariant(absl::string_view a, absl::string_view b) {
  const std::string first = FoldName(WithoutPossessive(a));
  const std::string second = FoldName(WithoutPossessive(b));
  return first == second || AreTransliterations(first, second);
}

// Of two content words. Linear between the gain of an equal pair and that of an antonym.
WordScore ScoreContent(absl::string_view a, absl::string_view b) {
  if (IsNameVariant(a, b)) return {kContentWeight - kVariantLoss, 0, Pairing::kVariant};
  const WordRelation relation = RelateWords(a, b);
  if (relation == WordRelation::kSame) {
    return {kContentWeight - 100, kInflectionCost, Pairing::kInflected};
  }
  if (relation == WordRelation::kAntonym) return {kAntonym, 1, Pairing::kRelated};
  if (relation == WordRelation::kUnrelated) return {kContentStranger, 1, Pairing::kStranger};
  const double cost = std::clamp(SubstitutionCost(a, b), kInflectionCost, 1.0);
  const double gain = kContentWeight * (1 - cost) + kAntonym * cost;
  return {static_cast<int>(gain), cost, Pairing::kRelated};
}

}  // namespace

int WordWeight(const WordTraits& word) {
  if (word.content()) return kContentWeight;
  return word.word_class == WordClass::kQuantifier ? kQuantifierWeight : kFunctionWeight;
}

WordScore WordScores::Score(WordId a, WordId b) {
  if (a == b) return {WordWeight(vocabulary_[a]), 0, Pairing::kEqual};
  if (a > b) std::swap(a, b);
  const uint64_t key = (uint64_t{a} << 32) | b;
  const auto [entry, added] = known_.try_emplace(key);
  if (added) entry->second = Compute(vocabulary_[a], vocabulary_[b]);
  return entry->second;
}

WordScore WordScores::Compute(const WordTraits& a, const WordTraits& b) const {
  const int weight = std::min(WordWeight(a), WordWeight(b));
  if (a.form == b.form) return {weight - kVariantLoss, 0, Pairing::kVariant};
  if (a.word_class == WordClass::kContent && b.word_class == WordClass::kContent) {
    return ScoreContent(a.folded, b.folded);
  }
  if (a.word_class == b.word_class) return {kSameKind, kSameKindCost, Pairing::kFunction};
  if (!a.content() && !b.content()) return {kFunctionKinds, kSameKindCost, Pairing::kFunction};
  return {kMixedStranger, 1, Pairing::kStranger};
}

}  // namespace quotecheck
