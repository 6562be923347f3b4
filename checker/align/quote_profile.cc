#include "checker/align/quote_profile.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "absl/container/inlined_vector.h"
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
void QuoteProfiler::Sort(absl::Span<uint32_t> numbers) const {
  struct Place {
    uint32_t base;
    uint32_t place;
    uint32_t number;
  };
  absl::InlinedVector<Place, 64> places;
  for (uint32_t number : numbers) {
    places.push_back({words_[number].base, static_cast<uint32_t>(places.size()), number});
  }
  std::sort(places.begin(), places.end(), [](const Place& x, const Place& y) {
    return x.base != y.base ? x.base < y.base : x.place < y.place;
  });
  for (size_t i = 0; i < numbers.size(); ++i) numbers[i] = places[i].number;
  for (size_t begin = 0, end = 0; begin < places.size(); begin = end) {
    while (end < places.size() && places[end].base == places[begin].base) ++end;
    if (end - begin == 1) continue;
    const absl::Span<uint32_t> of_base = numbers.subspan(begin, end - begin);
    std::stable_sort(of_base.begin(), of_base.end(), [this](uint32_t x, uint32_t y) {
      const WordId first = words_[x].id;
      const WordId second = words_[y].id;
      return first != second && vocabulary_[first].folded < vocabulary_[second].folded;
    });
  }
}

// Appends the bag of the words that stand in the lists from `first` on; gives its weight.
double QuoteProfiler::AppendBag(size_t first, size_t words, Numbers* lists) const {
  const size_t bag = lists->size();
  lists->resize(bag + 2 * words);
  uint32_t* const numbers = lists->data() + bag;
  uint32_t* const bases = numbers + words;
  std::copy_n(lists->data() + first, words, numbers);
  Sort(absl::MakeSpan(numbers, words));
  for (size_t i = 0; i < words; ++i) bases[i] = words_[numbers[i]].base;
  double weight = 0;
  for (size_t i = 0; i < words;) {
    size_t end = i + 1;
    while (end < words && bases[end] == bases[i]) ++end;
    weight += static_cast<double>(end - i) * double{words_[numbers[i]].weight};
    i = end;
  }
  return weight;
}

// The bag of `numbers`, which it appends to.
WordBag QuoteProfiler::Gather(Numbers* numbers) {
  const size_t words = numbers->size();
  const double weight = AppendBag(0, words, numbers);
  WordBag bag(words_.lists()->Keep(absl::MakeConstSpan(*numbers).subspan(words)), words, &words_);
  bag.weight = weight;
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

// Appends the words of a sequence.
void QuoteProfiler::ReadNumbers(const WordSequence& words, Numbers* numbers) {
  auto numeral = words.numerals.begin();
  for (size_t i = 0; i < words.ids.size(); ++i) {
    if (numeral != words.numerals.end() && numeral->words.begin == i) {
      float weight = 0;
      for (; i < numeral->words.end; ++i) {
        weight = std::max(weight, words_[words_.NumberOf(words.ids[i], vocabulary_)].weight);
      }
      numbers->push_back(words_.NumberOfNumeral(words.ids[numeral->words.begin], numeral->base,
                                                weight, vocabulary_));
      --i;
      ++numeral;
      continue;
    }
    const std::vector<WordId>& parts = vocabulary_[words.ids[i]].parts;
    for (WordId part : parts) numbers->push_back(NumberOfPart(part));
    if (parts.empty()) numbers->push_back(words_.NumberOf(words.ids[i], vocabulary_));
  }
}

QuoteProfile QuoteProfiler::Make(const QuoteTexts& texts) {
  QuoteProfile profile = MakeWithoutSurroundings(texts.compared);
  AddSurroundings(texts, &profile);
  return profile;
}

QuoteProfile QuoteProfiler::MakeWithoutSurroundings(absl::string_view compared) {
  numbers_.clear();
  if (reader_.LearnPlain(compared, &plain_)) {
    for (WordId id : plain_.ids) numbers_.push_back(words_.NumberOf(id, vocabulary_));
    const ProfileLists lists = ListsOfPlain(plain_, &numbers_);
    return Keep(lists, numbers_, words_.lists());
  }
  const ProfileLists lists = ListsOf(Read(compared), &numbers_);
  return Keep(lists, numbers_, words_.lists());
}

ReadText QuoteProfiler::Read(absl::string_view compared) {
  ReadText read;
  read.sequence = reader_.Read(compared);
  ReadNumbers(read.sequence, &read.numbers);
  return read;
}

ProfileLists QuoteProfiler::ListsOf(ReadText read, Numbers* numbers) const {
  const size_t first = numbers->size();
  ProfileLists lists;
  lists.words = read.numbers.size();
  numbers->insert(numbers->end(), read.numbers.begin(), read.numbers.end());
  for (uint32_t number : read.numbers) numbers->push_back(words_[number].form);
  lists.weight = AppendBag(first, lists.words, numbers);
  if (!IsPlain(read.sequence, vocabulary_)) {
    lists.sequence = std::make_shared<const WordSequence>(std::move(read.sequence));
  }
  return lists;
}

void QuoteProfiler::Prefetch(const UnknownChunks& unknown, WordReader::FindNoted find) const {
  for (const UnknownChunk& chunk : unknown.chunks) {
    reader_.Prefetch(chunk);
    for (const UnknownToken& token : chunk.tokens) {
      if (token.sign == SequenceSign::kNone && !token.word.has_value()) {
        Vocabulary::Prefetch(*find(token.note));
      }
    }
  }
}

bool QuoteProfiler::Learn(absl::string_view compared, WordReader::FindNoted find,
                          UnknownChunks* unknown) {
  if (!unknown->others_are_plain) return false;
  for (const UnknownChunk& chunk : unknown->chunks) {
    ids_.clear();
    const std::optional<KnownChunk> known = reader_.LearnChunk(compared, chunk, find, &ids_);
    if (!known.has_value()) return false;
    unknown->all[chunk.place] = *known;
    for (WordId id : ids_) words_.NumberOf(id, vocabulary_);
  }
  return true;
}

ProfileLists QuoteProfiler::ReadLearned(absl::Span<const KnownChunk> chunks, PlainWords* plain,
                                        Numbers* numbers) const {
  reader_.ReadChunks(chunks, plain);
  return *ListsOfKnown(*plain, numbers);
}

std::optional<ProfileLists> QuoteProfiler::ReadKnownOr(absl::string_view compared,
                                                       WordReader::TakeNote note,
                                                       UnknownChunks* unknown, PlainWords* plain,
                                                       std::vector<KnownChunk>* room,
                                                       Numbers* numbers) const {
  *unknown = reader_.FindUnknown(compared, note, plain, room);
  if (!unknown->empty()) return std::nullopt;
  return ListsOfKnown(*plain, numbers);
}

// Nothing where one of the words has no number.
std::optional<ProfileLists> QuoteProfiler::ListsOfKnown(const PlainWords& plain,
                                                        Numbers* numbers) const {
  const size_t first = numbers->size();
  for (WordId id : plain.ids) {
    const std::optional<uint32_t> number = words_.FindNumberOf(id);
    if (!number.has_value()) {
      numbers->resize(first);
      return std::nullopt;
    }
    numbers->push_back(*number);
  }
  return ListsOfPlain(plain, numbers);
}

// Of words whose numbers stand at the end of `numbers`.
ProfileLists QuoteProfiler::ListsOfPlain(const PlainWords& plain, Numbers* numbers) const {
  ProfileLists lists;
  lists.words = plain.ids.size();
  const size_t first = numbers->size() - lists.words;
  for (size_t i = 0; i < lists.words; ++i) numbers->push_back(words_[(*numbers)[first + i]].form);
  lists.weight = AppendBag(first, lists.words, numbers);
  if (!plain.sentences.empty()) {
    WordSequence sequence;
    sequence.ids = plain.ids;
    sequence.begins_sentence.resize(lists.words);
    for (uint32_t place : plain.sentences) sequence.begins_sentence[place] = true;
    lists.sequence = std::make_shared<const WordSequence>(std::move(sequence));
  }
  return lists;
}

QuoteProfile QuoteProfiler::Keep(const ProfileLists& lists, absl::Span<const uint32_t> numbers,
                                 NumberLists* kept) const {
  const uint32_t* const first = kept->Keep(numbers);
  WordBag bag(first + 2 * lists.words, lists.words, &words_);
  bag.weight = lists.weight;
  QuoteProfile profile(first, bag, &words_);
  profile.sequence = lists.sequence;
  return profile;
}

void QuoteProfiler::AddSurroundings(const QuoteTexts& texts, QuoteProfile* profile) {
  around_.clear();
  AppendContentWords(texts.before, &around_);
  AppendContentWords(texts.after, &around_);
  if (texts.content != texts.compared) {
    bag_.clear();
    AppendContentWords(texts.content, &bag_);
    Sort(absl::MakeSpan(bag_));
    AppendRest(bag_, profile->bag, &around_);
  }
  profile->surroundings = Gather(&around_);
}

}  // namespace quotecheck
