#include "checker/align/quote_profile.h"

#include <algorithm>
#include <optional>

#include "checker/lexicon/numerals.h"

namespace quotecheck {
namespace {

// The rarity of words that say nothing of what a text is about.
constexpr double kEverydayRarity = 4.5;
constexpr float kFunctionWeight = 0.25;

ProfileWord MakeWord(WordId id, const Vocabulary& vocabulary) {
  const WordTraits& traits = vocabulary[id];
  const bool content = traits.content();
  const double rarity = std::max(traits.rarity - kEverydayRarity, kLeastContentWeight);
  return {traits.form, traits.base, id, content ? static_cast<float>(rarity) : kFunctionWeight,
          content};
}

BagWord AsBagWord(const ProfileWord& word) {
  return {word.base, 1, word.id, word.weight, word.content};
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

// Sorts `occurrences`.
WordBag Gather(std::vector<BagWord>* occurrences, const Vocabulary& vocabulary) {
  // By spelling too, so that examples do not depend on the words' ids.
  std::sort(occurrences->begin(), occurrences->end(), [&](const BagWord& x, const BagWord& y) {
    if (x.base != y.base) return x.base < y.base;
    return x.example != y.example && vocabulary[x.example].folded < vocabulary[y.example].folded;
  });
  WordBag bag;
  for (const BagWord& word : *occurrences) {
    if (!bag.words.empty() && bag.words.back().base == word.base) {
      bag.words.back().count += word.count;
    } else {
      bag.words.push_back(word);
    }
  }
  bag.words.shrink_to_fit();
  bag.bases.reserve(bag.words.size());
  for (const BagWord& word : bag.words) bag.bases.push_back(word.base);
  for (const BagWord& word : bag.words) bag.weight += word.count * double{word.weight};
  return bag;
}

}  // namespace

const BagWord* FindWord(const WordBag& bag, uint32_t base) {
  const auto at = std::lower_bound(bag.bases.begin(), bag.bases.end(), base);
  if (at == bag.bases.end() || *at != base) return nullptr;
  return &bag.words[static_cast<size_t>(at - bag.bases.begin())];
}

const ProfileWord& QuoteProfiler::WordOf(WordId id) {
  while (known_.size() <= id) {
    known_.push_back(MakeWord(static_cast<WordId>(known_.size()), vocabulary_));
  }
  return known_[id];
}

void QuoteProfiler::AppendContentWords(absl::string_view text, std::vector<BagWord>* bag) {
  ids_.clear();
  reader_.AppendWords(text, &ids_);
  for (WordId id : ids_) {
    const ProfileWord& word = WordOf(id);
    if (word.content) bag->push_back(AsBagWord(word));
  }
}

// "three" of "three-to-one" is a numeral, as it is where no hyphens stand.
ProfileWord QuoteProfiler::PartOf(WordId id) {
  ProfileWord word = WordOf(id);
  if (!vocabulary_[id].may_begin_numeral) return word;
  const absl::string_view text = vocabulary_[id].folded;
  const std::optional<Numeral> numeral = ParseNumeral({&text, 1}, 0);
  if (!numeral.has_value() || numeral->words == 0) return word;
  word.base = vocabulary_.BaseOfValue(numeral->value);
  word.form = word.base | kNumeralForm;
  word.content = true;
  return word;
}

std::vector<ProfileWord> QuoteProfiler::MakeWords(const WordSequence& words) {
  std::vector<ProfileWord> profile;
  profile.reserve(words.ids.size());
  auto numeral = words.numerals.begin();
  for (size_t i = 0; i < words.ids.size(); ++i) {
    if (numeral != words.numerals.end() && numeral->words.begin == i) {
      ProfileWord word = WordOf(words.ids[i]);
      for (++i; i < numeral->words.end; ++i) {
        word.weight = std::max(word.weight, WordOf(words.ids[i]).weight);
      }
      word.form = numeral->base | kNumeralForm;
      word.base = numeral->base;
      word.content = true;
      profile.push_back(word);
      --i;
      ++numeral;
      continue;
    }
    const std::vector<WordId>& parts = vocabulary_[words.ids[i]].parts;
    for (WordId part : parts) profile.push_back(PartOf(part));
    if (parts.empty()) profile.push_back(WordOf(words.ids[i]));
  }
  return profile;
}

QuoteProfile QuoteProfiler::Make(const QuoteTexts& texts) {
  QuoteProfile profile = MakeWithoutSurroundings(texts.compared);
  AddSurroundings(texts, &profile);
  return profile;
}

QuoteProfile QuoteProfiler::MakeWithoutSurroundings(absl::string_view compared) {
  QuoteProfile profile;
  profile.sequence = reader_.Read(compared);
  profile.words = MakeWords(profile.sequence);
  bag_.clear();
  profile.forms.reserve(profile.words.size());
  for (const ProfileWord& word : profile.words) {
    bag_.push_back(AsBagWord(word));
    profile.forms.push_back(word.form);
  }
  profile.bag = Gather(&bag_, vocabulary_);
  return profile;
}

void QuoteProfiler::AddSurroundings(const QuoteTexts& texts, QuoteProfile* profile) {
  std::vector<BagWord> around;
  AppendContentWords(texts.before, &around);
  AppendContentWords(texts.after, &around);
  if (texts.content != texts.compared) {
    bag_.clear();
    AppendContentWords(texts.content, &bag_);
    AppendRest(Gather(&bag_, vocabulary_), profile->bag, &around);
  }
  profile->surroundings = Gather(&around, vocabulary_);
}

QuoteProfile MakeQuoteProfile(const QuoteTexts& texts, Vocabulary* vocabulary) {
  return QuoteProfiler(vocabulary).Make(texts);
}

}  // namespace quotecheck
