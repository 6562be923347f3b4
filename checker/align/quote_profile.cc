#include "checker/align/quote_profile.h"

#include <algorithm>
#include <string>
#include <utility>

#include "checker/text/words.h"

namespace quotecheck {
namespace {

// The rarity of words that say nothing of what a text is about.
constexpr double kEverydayRarity = 4.5;
constexpr double kLeastContentWeight = 0.7;
constexpr double kFunctionWeight = 0.25;

// Appends the words' bag, one entry an occurrence.
void AppendOccurrences(const WordSequence& words, const Vocabulary& vocabulary,
                       std::vector<BagWord>* bag) {
  size_t next_numeral = 0;
  for (size_t i = 0; i < words.ids.size(); ++i) {
    const WordTraits& traits = vocabulary[words.ids[i]];
    BagWord word{traits.base, 1, words.ids[i], SharedWordWeight(traits), traits.content()};
    if (next_numeral < words.numerals.size() && words.numerals[next_numeral].words.begin == i) {
      const NumeralWords& numeral = words.numerals[next_numeral++];
      word.base = numeral.base;
      word.content = true;
      for (; i + 1 < numeral.words.end; ++i) {
        word.weight = std::max(word.weight, SharedWordWeight(vocabulary[words.ids[i + 1]]));
      }
    }
    bag->push_back(word);
  }
}

// Content words alone.
void AppendSurroundings(absl::string_view text, Vocabulary* vocabulary, std::vector<BagWord>* bag) {
  for (const Token& token : SplitWords(text)) {
    const WordId id = vocabulary->Intern(token.folded);
    const WordTraits& traits = (*vocabulary)[id];
    if (traits.content()) bag->push_back({traits.base, 1, id, SharedWordWeight(traits), true});
  }
}

// Appends what `whole` has and `part` lacks.
void AppendRest(const WordBag& whole, const WordBag& part, std::vector<BagWord>* rest) {
  for (const BagWord& word : whole.words) {
    const BagWord* found = FindWord(part, word.base);
    const uint32_t in_part = found == nullptr ? 0 : found->count;
    if (in_part >= word.count) continue;
    rest->push_back(word);
    rest->back().count -= in_part;
  }
}

WordBag Gather(std::vector<BagWord> occurrences, const Vocabulary& vocabulary) {
  // By spelling too, so that examples do not depend on the words' ids.
  std::sort(occurrences.begin(), occurrences.end(), [&](const BagWord& x, const BagWord& y) {
    if (x.base != y.base) return x.base < y.base;
    return x.example != y.example && vocabulary[x.example].folded < vocabulary[y.example].folded;
  });
  WordBag bag;
  for (const BagWord& word : occurrences) {
    if (!bag.words.empty() && bag.words.back().base == word.base) {
      bag.words.back().count += word.count;
    } else {
      bag.words.push_back(word);
    }
  }
  for (const BagWord& word : bag.words) bag.weight += word.count * word.weight;
  return bag;
}

}  // namespace

double SharedWordWeight(const WordTraits& word) {
  if (!word.content()) return kFunctionWeight;
  return std::max(word.rarity - kEverydayRarity, kLeastContentWeight);
}

const BagWord* FindWord(const WordBag& bag, uint32_t base) {
  const auto at =
      std::lower_bound(bag.words.begin(), bag.words.end(), base,
                       [](const BagWord& word, uint32_t wanted) { return word.base < wanted; });
  return at != bag.words.end() && at->base == base ? &*at : nullptr;
}

WordBag MakeWordBag(const WordSequence& words, const Vocabulary& vocabulary) {
  std::vector<BagWord> occurrences;
  AppendOccurrences(words, vocabulary, &occurrences);
  return Gather(std::move(occurrences), vocabulary);
}

QuoteProfile MakeQuoteProfile(const QuoteTexts& texts, Vocabulary* vocabulary) {
  QuoteProfile profile;
  profile.words = PrepareWords(texts.compared, vocabulary);
  for (WordId id : profile.words.ids) profile.forms.push_back((*vocabulary)[id].form);
  profile.bag = MakeWordBag(profile.words, *vocabulary);
  std::vector<BagWord> around;
  AppendSurroundings(texts.before, vocabulary, &around);
  AppendSurroundings(texts.after, vocabulary, &around);
  if (texts.content != texts.compared) {
    std::vector<BagWord> content;
    AppendSurroundings(texts.content, vocabulary, &content);
    AppendRest(Gather(std::move(content), *vocabulary), profile.bag, &around);
  }
  profile.surroundings = Gather(std::move(around), *vocabulary);
  return profile;
}

}  // namespace quotecheck
