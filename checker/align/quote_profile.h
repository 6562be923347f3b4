#ifndef QUOTECHECK_CHECKER_ALIGN_QUOTE_PROFILE_H_
#define QUOTECHECK_CHECKER_ALIGN_QUOTE_PROFILE_H_

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/align/prepared_text.h"
#include "checker/align/profile_words.h"
#include "checker/align/vocabulary.h"
#include "checker/align/word_reader.h"

namespace quotecheck {

// The words of a text in no order.
struct WordBag {
  // By base, each as often as it occurs. Of words of one base the first tells what all of them are:
  // the first by spelling.
  WordView words;
  absl::Span<const uint32_t> bases;  // of `words`: what two bags are merged by
  double weight = 0;                 // of all words
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
  size_t end = at + 1;
  while (end < bag.bases.size() && bag.bases[end] == bag.bases[at]) ++end;
  return static_cast<uint32_t>(end - at);
}

// Calls `take(word, count)` for each base, in their order.
template <typename Take>
void ForEachBase(const WordBag& bag, Take take) {
  for (size_t at = 0; at < bag.bases.size();) {
    const uint32_t count = CountAt(bag, at);
    take(bag.words[at], count);
    at += count;
  }
}

// How many distinct bases it has. Linear.
inline size_t CountBases(const WordBag& bag) {
  size_t bases = 0;
  ForEachBase(bag, [&bases](const ProfileWord&, uint32_t) { ++bases; });
  return bases;
}

// A quotation as it is held against others: 16 bytes a word, which stand in a ProfileWords.
struct QuoteProfile {
  WordView words;                    // of the compared text
  absl::Span<const uint32_t> forms;  // of `words`
  WordBag bag;                       // the same
  WordBag surroundings;  // content words around it, those of the content outside it among them
  // The compared text as it is aligned: null where that is the words, in one sentence.
  std::unique_ptr<const WordSequence> sequence;
};

// The compared text as it is aligned. Linear.
WordSequence SequenceOf(const QuoteProfile& profile);

struct QuoteTexts {
  absl::string_view compared;  // the words inside marks, or the content where there are none
  absl::string_view content;   // the whole of what is attributed
  absl::string_view before;
  absl::string_view after;
};

// Makes profiles, and remembers what it learned of words on the way. Not thread safe.
class QuoteProfiler {
 public:
  // Keeps both, which must outlive it; the profiles look into `words`.
  QuoteProfiler(Vocabulary* vocabulary, ProfileWords* words)
      : vocabulary_(*vocabulary), words_(*words), reader_(vocabulary) {}

  // Linear, but for sorting.
  QuoteProfile Make(const QuoteTexts& texts);

  // In two steps: all but the surroundings, and these, for those that turn out to need them.
  QuoteProfile MakeWithoutSurroundings(absl::string_view compared);
  void AddSurroundings(const QuoteTexts& texts, QuoteProfile* profile);

 private:
  using Numbers = std::vector<uint32_t>;

  void AppendContentWords(absl::string_view text, Numbers* numbers);
  void AppendRest(const Numbers& whole, const WordBag& part, Numbers* rest) const;
  uint32_t NumberOfPart(WordId id);
  void ReadNumbers(const WordSequence& words);
  void Sort(Numbers* numbers) const;
  WordBag Gather(Numbers* numbers);

  Vocabulary& vocabulary_;
  ProfileWords& words_;
  WordReader reader_;
  std::vector<WordId> ids_;  // of the latest text
  Numbers numbers_;          // the same
  Numbers bag_;
  Numbers around_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_QUOTE_PROFILE_H_
