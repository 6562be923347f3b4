#ifndef QUOTECHECK_CHECKER_ALIGN_QUOTE_PROFILE_H_
#define QUOTECHECK_CHECKER_ALIGN_QUOTE_PROFILE_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/align/new_words.h"
#include "checker/align/prepared_text.h"
#include "checker/align/profile_words.h"
#include "checker/align/vocabulary.h"
#include "checker/align/word_reader.h"

namespace quotecheck {

// The words of a text in no order. Looks into a ProfileWords, which must outlive it.
class WordBag {
 public:
  WordBag() = default;
  // Of `size` words, whose numbers and then bases stand at `first`.
  WordBag(const uint32_t* first, size_t size, const ProfileWords* words)
      : first_(first), size_(static_cast<uint32_t>(size)), words_(words) {}

  // By base, each as often as it occurs. Of words of one base the first tells what all of them are:
  // the first by spelling.
  WordView words() const { return {absl::MakeConstSpan(first_, size_), words_}; }
  // Of `words`: what two bags are merged by.
  absl::Span<const uint32_t> bases() const { return {first_ + size_, size_}; }
  size_t size() const { return size_; }

  double weight = 0;  // of all words

 private:
  const uint32_t* first_ = nullptr;
  uint32_t size_ = 0;
  const ProfileWords* words_ = nullptr;
};

// A base form in a bag.
struct BagWord {
  const ProfileWord* word = nullptr;  // null where the bag lacks the base
  uint32_t count = 0;
};

// Logarithmic, and linear in the occurrences.
BagWord FindWord(const WordBag& bag, uint32_t base);

// How often the bag has the base that stands at `at`, where it first does. Linear in that.
inline uint32_t CountAt(const WordBag& bag, size_t at) {
  const absl::Span<const uint32_t> bases = bag.bases();
  size_t end = at + 1;
  while (end < bases.size() && bases[end] == bases[at]) ++end;
  return static_cast<uint32_t>(end - at);
}

// Calls `take(word, count)` for each base, in their order.
template <typename Take>
void ForEachBase(const WordBag& bag, Take take) {
  const WordView words = bag.words();
  for (size_t at = 0; at < words.size();) {
    const uint32_t count = CountAt(bag, at);
    take(words[at], count);
    at += count;
  }
}

// How many distinct bases it has. Linear.
inline size_t CountBases(const WordBag& bag) {
  size_t bases = 0;
  ForEachBase(bag, [&bases](const ProfileWord&, uint32_t) { ++bases; });
  return bases;
}

// A quotation as it is held against others: 16 bytes a word, which stand in a ProfileWords. Those
// of one text share them.
class QuoteProfile {
 public:
  QuoteProfile() = default;
  // Of the words whose numbers and then forms stand at `first`, as many as `bag_of_them` has.
  QuoteProfile(const uint32_t* first, const WordBag& bag_of_them, const ProfileWords* all)
      : bag(bag_of_them), first_(first), all_(all) {}

  WordView words() const { return {absl::MakeConstSpan(first_, bag.size()), all_}; }
  absl::Span<const uint32_t> forms() const { return {first_ + bag.size(), bag.size()}; }

  WordBag bag;           // of `words`
  WordBag surroundings;  // content words around it, those of the content outside it among them
  // The compared text as it is aligned: null where that is the words, in one sentence.
  std::shared_ptr<const WordSequence> sequence;

 private:
  const uint32_t* first_ = nullptr;
  const ProfileWords* all_ = nullptr;
};

// The compared text as it is aligned. Linear.
WordSequence SequenceOf(const QuoteProfile& profile);

struct QuoteTexts {
  absl::string_view compared;  // the words inside marks, or the content where there are none
  absl::string_view content;   // the whole of what is attributed
  absl::string_view before;
  absl::string_view after;
};

// The words of a text as a profile has them: numbers, forms, then the bag's numbers and bases, as
// many of each.
struct ProfileLists {
  size_t words = 0;
  double weight = 0;                             // of all words
  std::shared_ptr<const WordSequence> sequence;  // see QuoteProfile
};

// A text in words, before its lists are made.
struct ReadText {
  WordSequence sequence;
  std::vector<uint32_t> numbers;  // of its words, numerals as one
};

// Makes profiles, and remembers what it learned of words on the way. Thread safe where const.
class QuoteProfiler {
 public:
  using Numbers = std::vector<uint32_t>;

  // Keeps both, which must outlive it; the profiles look into `words`.
  QuoteProfiler(Vocabulary* vocabulary, ProfileWords* words)
      : vocabulary_(*vocabulary), words_(*words), reader_(vocabulary) {}

  // Linear, but for sorting.
  QuoteProfile Make(const QuoteTexts& texts);

  // In two steps: all but the surroundings, and these, for those that turn out to need them.
  QuoteProfile MakeWithoutSurroundings(absl::string_view compared);
  void AddSurroundings(const QuoteTexts& texts, QuoteProfile* profile);

  // MakeWithoutSurroundings() in steps. What const steps append to `numbers` Keep() takes from
  // there to `lists`, which must be those of one thread; `plain` is for their use.
  //
  // The lists of a text of which there is nothing to learn; for other texts what is unknown: see
  // WordReader::FindUnknown(). Linear, but for sorting.
  std::optional<ProfileLists> ReadKnownOr(absl::string_view compared, WordReader::TakeNote note,
                                          UnknownChunks* unknown, PlainWords* plain,
                                          std::vector<KnownChunk>* room, Numbers* numbers) const;
  QuoteProfile Keep(const ProfileLists& lists, absl::Span<const uint32_t> numbers,
                    NumberLists* kept) const;
  // Asks for what Learn() looks at in memory. Linear.
  void Prefetch(const UnknownChunks& unknown, WordReader::FindNoted find) const;
  // Learns that, and sets the chunks; whether ReadLearned() then reads the text.
  bool Learn(absl::string_view compared, WordReader::FindNoted find, UnknownChunks* unknown);
  // The lists of a text of which all is learned. Linear, but for sorting.
  ProfileLists ReadLearned(absl::Span<const KnownChunk> chunks, PlainWords* plain,
                           Numbers* numbers) const;
  // For texts that it does not read. Linear.
  ReadText Read(absl::string_view compared);
  ProfileLists ListsOf(ReadText read, Numbers* numbers) const;

  // See Vocabulary::TakeFrom().
  void TakeFrom(NewWords* words) { vocabulary_.TakeFrom(words); }
  ProfileWords* words() { return &words_; }

 private:
  void AppendContentWords(absl::string_view text, Numbers* numbers);
  void AppendRest(const Numbers& whole, const WordBag& part, Numbers* rest) const;
  uint32_t NumberOfPart(WordId id);
  void ReadNumbers(const WordSequence& words, Numbers* numbers);
  void Sort(absl::Span<uint32_t> numbers) const;
  std::optional<ProfileLists> ListsOfKnown(const PlainWords& plain, Numbers* numbers) const;
  ProfileLists ListsOfPlain(const PlainWords& plain, Numbers* numbers) const;
  double AppendBag(size_t first, size_t words, Numbers* lists) const;
  WordBag Gather(Numbers* numbers);

  Vocabulary& vocabulary_;
  ProfileWords& words_;
  WordReader reader_;
  std::vector<WordId> ids_;  // of the latest text or chunk
  PlainWords plain_;         // the same
  Numbers numbers_;
  Numbers bag_;
  Numbers around_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_QUOTE_PROFILE_H_
