#include "checker/align/word_scores.h"

#include <algorithm>
#include <string>
#include <utility>

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

}  // namespace

int WordWeight(const WordTraits& word) {
  if (word.content()) return kContentWeight;
  return word.word_class == WordClass::kQuantifier ? kQuantifierWeight : kFunctionWeight;
}

void WordScores::AddBriefs() {
  while (briefs_.size() < vocabulary_.size()) {
    const WordTraits& word = vocabulary_[static_cast<WordId>(briefs_.size())];
    briefs_.push_back({word.form, word.word_class, WordWeight(word)});
  }
}

WordScore WordScores::Score(WordId a, WordId b) {
  const Brief first = BriefOf(a);
  if (a == b) return {first.weight, 0, Pairing::kEqual};
  const Brief second = BriefOf(b);
  if (first.form == second.form) {
    return {std::min(first.weight, second.weight) - kVariantLoss, 0, Pairing::kVariant};
  }
  if (first.word_class == WordClass::kContent && second.word_class == WordClass::kContent) {
    if (a > b) std::swap(a, b);
    const uint64_t key = (uint64_t{a} << 32) | b;
    const auto [entry, added] = known_.try_emplace(key);
    if (added) entry->second = ScoreContent(a, b);
    return entry->second;
  }
  if (first.word_class == second.word_class) return {kSameKind, kSameKindCost, Pairing::kFunction};
  if (!IsContent(first.word_class) && !IsContent(second.word_class))
    return {kFunctionKinds, kSameKindCost, Pairing::kFunction};
  return {kMixedStranger, 1, Pairing::kStranger};
}

// Linear between the gain of an equal pair and that of an antonym.
WordScore WordScores::ScoreContent(WordId a, WordId b) {
  if (IsNameVariant(a, b)) return {kContentWeight - kVariantLoss, 0, Pairing::kVariant};
  const std::string& first = vocabulary_[a].folded;
  const std::string& second = vocabulary_[b].folded;
  const WordRelation relation = RelateWords(first, second);
  if (relation == WordRelation::kSame) {
    return {kContentWeight - 100, kInflectionCost, Pairing::kInflected};
  }
  if (relation == WordRelation::kAntonym) return {kAntonym, 1, Pairing::kRelated};
  if (relation == WordRelation::kUnrelated) return {kContentStranger, 1, Pairing::kStranger};
  const double cost = std::clamp(SubstitutionCost(first, second), kInflectionCost, 1.0);
  const double gain = kContentWeight * (1 - cost) + kAntonym * cost;
  return {static_cast<int>(gain), cost, Pairing::kRelated};
}

bool WordScores::IsNameVariant(WordId a, WordId b) {
  return AreTransliterations(SpellingOfWord(a), SpellingOfWord(b));
}

const NameSpelling& WordScores::SpellingOfWord(WordId word) {
  const auto [entry, added] = spellings_.try_emplace(word);
  if (added) entry->second = SpellingOf(FoldName(WithoutPossessive(vocabulary_[word].folded)));
  return entry->second;
}

}  // namespace quotecheck
