#include "checker/align/quote_profile.h"

#include <algorithm>
#include <optional>

#include "checker/lexicon/numerals.h"

namespace quotecheck {
namespace {

// Whether a sequence is its words in one sentence, as SequenceOf() makes it of them.
bool IsPlain(const WordSequence& sequence, const Vocabulary& vocabulary) {
  return sequence.numerals.empty() &&
         std::find(sequence.begins_sentence.begin(), sequence.begins_sentence.end(), true) ==
             sequence.begins_sentence.end() &&
         std::all_of(sequence.ids.begin(), sequence.ids.end(),
                     [&](WordId id) { return vocabulary[id].parts.empty(); });
}

}  // namespace

BagWord FindWord(const WordBag& bag, uint32_t base) {
  const absl::Span<const uint32_t> bases = bag.bases();
  const auto at = std::lower_bound(bases.begin(), bases.end(), base);
  if (at == bases.end() || *at != base) return {};
  const auto place = static_cast<size_t>(at - bases.begin());
  return {&bag.words()[place], CountAt(bag, place)};
}

WordSequence SequenceOf(const QuoteProfile& profile) {
  if (profile.sequence != nullptr) return *profile.sequence;
  WordSequence sequence;
  sequence.ids.reserve(profile.words().size());
  for (const ProfileWord& word : profile.words()) sequence.ids.push_back(word.id);
  sequence.begins_sentence.resize(sequence.ids.size());
  return sequence;
}

// By base, and by spelling too, so that which is first does not depend on the words' ids.
void QuoteProfiler::Sort(Numbers* numbers) const {
  std::sort(numbers->begin(), numbers->end(), [this](uint32_t x, uint32_t y) {
    const ProfileWord& first = words_[x];
    const ProfileWord& second = words_[y];
    if (first.base != second.base) return first.base < second.base;
    return first.id != second.id && vocabulary_[first.id].folded < vocabulary_[second.id].folded;
  });
}

// Sorts `numbers`.
WordBag QuoteProfiler::Gather(Numbers* numbers) {
  Sort(numbers);
  bases_.clear();
  for (uint32_t number : *numbers) bases_.push_back(words_[number].base);
  WordBag bag(words_.Keep(*numbers, bases_), numbers->size(), &words_);
  ForEachBase(bag, [&bag](const ProfileWord& word, uint32_t count) {
    bag.weight += count * double{word.weight};
  });
  return bag;
}

void QuoteProfiler::AppendContentWords(absl::string_view text, Numbers* numbers) {
  ids_.clear();
  reader_.AppendWords(text, &ids_);
  for (WordId id : ids_) {
    const uint32_t number = words_.NumberOf(id, vocabulary_);
    if (words_[number].content) numbers->push_back(number);
  }
}

// Appends what `whole`, which is sorted, has and `part` lacks.
void QuoteProfiler::AppendRest(const Numbers& whole, const WordBag& part, Numbers* rest) const {
  for (size_t begin = 0, end = 0; begin < whole.size(); begin = end) {
    const uint32_t base = words_[whole[begin]].base;
    while (end < whole.size() && words_[whole[end]].base == base) ++end;
    const size_t in_part = FindWord(part, base).count;
    if (in_part < end - begin) rest->insert(rest->end(), end - begin - in_part, whole[begin]);
  }
}

// "three" of "three-to-one" is a numeral, as it is where no hyphens stand.
uint32_t QuoteProfiler::NumberOfPart(WordId id) {
  const uint32_t number = words_.NumberOf(id, vocabulary_);
  if (!vocabulary_[id].may_begin_numeral) return number;
  const absl::string_view text = vocabulary_[id].folded;
  const std::optional<Numeral> numeral = ParseNumeral({&text, 1}, 0);
  if (!numeral.has_value() || numeral->words == 0) return number;
  return words_.NumberOfNumeral(id, vocabulary_.BaseOfValue(numeral->value), words_[number].weight,
                                vocabulary_);
}

// Reads the words of a sequence into `numbers_`.
void QuoteProfiler::ReadNumbers(const WordSequence& words) {
  numbers_.clear();
  auto numeral = words.numerals.begin();
  for (size_t i = 0; i < words.ids.size(); ++i) {
    if (numeral != words.numerals.end() && numeral->words.begin == i) {
      float weight = 0;
      for (; i < numeral->words.end; ++i) {
        weight = std::max(weight, words_[words_.NumberOf(words.ids[i], vocabulary_)].weight);
      }
      numbers_.push_back(words_.NumberOfNumeral(words.ids[numeral->words.begin], numeral->base,
                                                weight, vocabulary_));
      --i;
      ++numeral;
      continue;
    }
    const std::vector<WordId>& parts = vocabulary_[words.ids[i]].parts;
    for (WordId part : parts) numbers_.push_back(NumberOfPart(part));
    if (parts.empty()) numbers_.push_back(words_.NumberOf(words.ids[i], vocabulary_));
  }
}

QuoteProfile QuoteProfiler::Make(const QuoteTexts& texts) {
  QuoteProfile profile = MakeWithoutSurroundings(texts.compared);
  AddSurroundings(texts, &profile);
  return profile;
}

QuoteProfile QuoteProfiler::MakeWithoutSurroundings(absl::string_view compared) {
  WordSequence sequence = reader_.Read(compared);
  ReadNumbers(sequence);
  forms_.clear();
  for (uint32_t number : numbers_) forms_.push_back(words_[number].form);
  const uint32_t* const first = words_.Keep(numbers_, forms_);
  QuoteProfile profile(first, Gather(&numbers_), &words_);
  if (!IsPlain(sequence, vocabulary_)) {
    profile.sequence = std::make_shared<const WordSequence>(std::move(sequence));
  }
  return profile;
}

void QuoteProfiler::AddSurroundings(const QuoteTexts& texts, QuoteProfile* profile) {
  around_.clear();
  AppendContentWords(texts.before, &around_);
  AppendContentWords(texts.after, &around_);
  if (texts.content != texts.compared) {
    bag_.clear();
    AppendContentWords(texts.content, &bag_);
    Sort(&bag_);
    AppendRest(bag_, profile->bag, &around_);
  }
  profile->surroundings = Gather(&around_);
}

}  // namespace quotecheck
