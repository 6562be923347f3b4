#include "checker/align/word_scores.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/hash/hash.h"
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

// The letters that SlavicNameKey() and ArabicNameKey() keep one by one in their order, a run of the
// same taken for one: they replace and leave out others alone.
uint32_t NameSignature(absl::string_view folded) {
  constexpr absl::string_view kKept = "bdlmnr";
  constexpr uint32_t kAnyName = 0;
  const absl::string_view name = WithoutPossessive(folded);
  uint32_t signature = 1;
  size_t letters = 0;
  char last = '\0';
  bool may_be_servant = true;  // "abd" begins it: what follows, to the l, has many spellings
  for (char c : name) {
    if (static_cast<unsigned char>(c) >= 0x80) return kAnyName;  // FoldName() makes others of it
    if (c == '\'' || c == '-' || c == '.') continue;
    may_be_servant = may_be_servant && (letters >= 3 || c == "abd"[letters]);
    ++letters;
    if (kKept.find(c) == absl::string_view::npos || c == last) continue;
    signature = signature * 0x01000193u + static_cast<unsigned char>(c);
    last = c;
  }
  return letters >= 3 && may_be_servant ? kAnyName : signature;
}

// Whether WordNet has a content word, in any form.
bool IsInWordNet(const WordTraits& word) {
  // Kin are looked up without the possessive.
  if (WithoutPossessive(word.folded).size() == word.folded.size()) return !word.kin.empty();
  return FindPartsOfSpeech(word.folded).first.has_value();
}

}  // namespace

int WordWeight(const WordTraits& word) {
  if (word.content()) return kContentWeight;
  return word.word_class == WordClass::kQuantifier ? kQuantifierWeight : kFunctionWeight;
}

void WordScores::AddBriefs() {
  while (briefs_.size() < vocabulary_.size()) {
    const WordTraits& word = vocabulary_[static_cast<WordId>(briefs_.size())];
    Brief& brief = briefs_.emplace_back();
    brief.form = word.form;
    brief.word_class = word.word_class;
    brief.weight = WordWeight(word);
    if (word.word_class != WordClass::kContent) continue;
    brief.name_signature = NameSignature(word.folded);
    brief.in_wordnet = IsInWordNet(word);
  }
}

void WordScores::LookUp(WordId word) {
  Brief& brief = briefs_[word];
  const NameSpelling& spelling = SpellingOfWord(word);
  brief.name_hash = static_cast<uint32_t>(absl::HashOf(spelling.name));
  brief.slavic_hash = spelling.slavic_hash;
  brief.arabic_hash = spelling.arabic_hash;
  brief.looked_up = true;
}

// Most names that are not one are told apart by this.
bool WordScores::MayBeOneName(const Brief& a, const Brief& b) {
  return a.name_hash == b.name_hash || (a.slavic_hash == b.slavic_hash && a.slavic_hash != 0) ||
         (a.arabic_hash == b.arabic_hash && a.arabic_hash != 0);
}

// Of two that are not the same, and not both content words.
WordScore WordScores::ScoreOthers(const Brief& a, const Brief& b) {
  if (a.form == b.form) return {std::min(a.weight, b.weight) - kVariantLoss, 0, Pairing::kVariant};
  if (a.word_class == b.word_class) return {kSameKind, kSameKindCost, Pairing::kFunction};
  if (!IsContent(a.word_class) && !IsContent(b.word_class)) {
    return {kFunctionKinds, kSameKindCost, Pairing::kFunction};
  }
  return {kMixedStranger, 1, Pairing::kStranger};
}

// Whether two content words have neither a spelling in common nor a name or WordNet: what most
// pairs of names are told by.
bool WordScores::AreStrangers(const Brief& a, const Brief& b) {
  return a.form != b.form && !(a.in_wordnet && b.in_wordnet) &&
         a.name_signature != b.name_signature && a.name_signature != 0 && b.name_signature != 0;
}

void WordScores::ScoreEach(WordId a, absl::Span<const WordId> b, int* scores) {
  if (briefs_.size() < vocabulary_.size()) AddBriefs();
  const Brief first = briefs_[a];
  for (size_t j = 0; j < b.size(); ++j) {
    const Brief& second = briefs_[b[j]];
    if (b[j] == a) {
      scores[j] = first.weight;
    } else if (first.word_class != WordClass::kContent ||
               second.word_class != WordClass::kContent) {
      scores[j] = ScoreOthers(first, second).score;
    } else if (AreStrangers(first, second)) {
      scores[j] = kContentStranger;
    } else {
      scores[j] = ScoreContentWords(a, b[j]).score;
    }
  }
}

// Of two content words that are not the same.
WordScore WordScores::ScoreContentWords(WordId a, WordId b) {
  if (briefs_[a].form == briefs_[b].form) {
    return {std::min(briefs_[a].weight, briefs_[b].weight) - kVariantLoss, 0, Pairing::kVariant};
  }
  constexpr WordScore kStrangers{kContentStranger, 1, Pairing::kStranger};
  if (AreStrangers(briefs_[a], briefs_[b])) return kStrangers;
  if (!briefs_[a].in_wordnet || !briefs_[b].in_wordnet) {
    if (!briefs_[a].looked_up) LookUp(a);
    if (!briefs_[b].looked_up) LookUp(b);
    if (!MayBeOneName(briefs_[a], briefs_[b])) return kStrangers;
  }
  if (a > b) std::swap(a, b);
  const uint64_t key = (uint64_t{a} << 32) | b;
  const auto [entry, added] = known_.try_emplace(key);
  if (added) entry->second = ScoreContent(a, b);
  return entry->second;
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
