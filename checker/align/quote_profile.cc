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
constexpr float kFunctionWeight = 0.25;

// Sets the forms of numerals, which go by value, apart from those of words.
constexpr uint32_t kNumeralForm = uint32_t{1} << 31;

ProfileWord MakeWord(WordId id, const Vocabulary& vocabulary) {
  const WordTraits& traits = vocabulary[id];
  const bool content = traits.content();
  const double rarity = std::max(traits.rarity - kEverydayRarity, kLeastContentWeight);
  return {traits.form, traits.base, id, content ? static_cast<float>(rarity) : kFunctionWeight,
          content};
}

ProfileWord MakeNumeral(const NumeralWords& numeral, const WordSequence& words,
                        const Vocabulary& vocabulary) {
  ProfileWord word = MakeWord(words.ids[numeral.words.begin], vocabulary);
  for (size_t i = numeral.words.begin + 1; i < numeral.words.end; ++i) {
    word.weight = std::max(word.weight, MakeWord(words.ids[i], vocabulary).weight);
  }
  word.form = numeral.base | kNumeralForm;
  word.base = numeral.base;
  word.content = true;
  return word;
}

BagWord AsBagWord(const ProfileWord& word) {
  return {word.base, 1, word.id, word.weight, word.content};
}

// Appends the content words of a text.
void AppendContentWords(absl::string_view text, Vocabulary* vocabulary, std::vector<BagWord>* bag) {
  for (const Token& token : SplitWords(text)) {
    const ProfileWord word = MakeWord(vocabulary->Intern(token.folded), *vocabulary);
    if (word.content) bag->push_back(AsBagWord(word));
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
  for (const BagWord& word : bag.words) bag.weight += word.count * double{word.weight};
  return bag;
}

}  // namespace

std::vector<ProfileWord> MakeProfileWords(const WordSequence& words, const Vocabulary& vocabulary) {
  std::vector<ProfileWord> profile;
  auto numeral = words.numerals.begin();
  for (size_t i = 0; i < words.ids.size(); ++i) {
    if (numeral != words.numerals.end() && numeral->words.begin == i) {
      profile.push_back(MakeNumeral(*numeral, words, vocabulary));
      i = numeral->words.end - 1;
      ++numeral;
      continue;
    }
    const std::vector<WordId>& parts = vocabulary[words.ids[i]].parts;
    for (WordId part : parts) profile.push_back(MakeWord(part, vocabulary));
    if (parts.empty()) profile.push_back(MakeWord(words.ids[i], vocabulary));
  }
  return profile;
}

const BagWord* FindWord(const WordBag& bag, uint32_t base) {
  const auto at =
      std::lower_bound(bag.words.begin(), bag.words.end(), base,
                       [](const BagWord& word, uint32_t wanted) { return word.base < wanted; });
  return at != bag.words.end() && at->base == base ? &*at : nullptr;
}

QuoteProfile MakeQuoteProfile(const QuoteTexts& texts, Vocabulary* vocabulary) {
  QuoteProfile profile;
  profile.sequence = PrepareWords(texts.compared, vocabulary);
  profile.words = MakeProfileWords(profile.sequence, *vocabulary);
  std::vector<BagWord> compared;
  for (const ProfileWord& word : profile.words) compared.push_back(AsBagWord(word));
  profile.bag = Gather(std::move(compared), *vocabulary);
  std::vector<BagWord> around;
  AppendContentWords(texts.before, vocabulary, &around);
  AppendContentWords(texts.after, vocabulary, &around);
  if (texts.content != texts.compared) {
    std::vector<BagWord> content;
    AppendContentWords(texts.content, vocabulary, &content);
    AppendRest(Gather(std::move(content), *vocabulary), profile.bag, &around);
  }
  profile.surroundings = Gather(std::move(around), *vocabulary);
  return profile;
}

}  // namespace quotecheck
