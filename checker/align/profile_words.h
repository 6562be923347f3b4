#ifndef QUOTECHECK_CHECKER_ALIGN_PROFILE_WORDS_H_
#define QUOTECHECK_CHECKER_ALIGN_PROFILE_WORDS_H_

#include <cstddef>
#include <cstdint>
#include <deque>
#include <iterator>
#include <optional>
#include <tuple>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "checker/align/distance.h"
#include "checker/align/vocabulary.h"
#include "checker/base/large_pages.h"

namespace quotecheck {

// A word of a quotation, however it is written: contractions are taken apart, a numeral is one
// word.
struct ProfileWord {
  uint32_t form = 0;  // equal for one word in any spelling
  uint32_t base = 0;  // equal for words of one base form
  WordId id = 0;      // of a numeral: of its first word
  // How much it says that another text has the word too: its rarity above that of everyday words,
  // in natural units of information; a token amount for function words.
  float weight = 0;
  bool content = false;
  bool has_kin = false;  // see WordTraits
};

// Numerals go by value: sets their forms apart from those of words.
inline constexpr uint32_t kNumeralForm = uint32_t{1} << 31;
inline bool IsNumeralForm(uint32_t form) { return (form & kNumeralForm) != 0; }

// Content words weigh no less, function words all the same.
inline constexpr double kLeastContentWeight = 0.7;
inline constexpr float kFunctionWeight = 0.25;

// Keeps lists of numbers in blocks that stay where they are: four bytes a number. Not thread safe.
class NumberLists {
 public:
  // The result, where the list begins, looks into this.
  const uint32_t* Keep(absl::Span<const uint32_t> list);

 private:
  std::vector<LargePageVector<uint32_t>> blocks_;
};

// Numbers the words of many texts, and has room for lists of the numbers. Not thread safe while
// words or rooms are added; const use is.
class ProfileWords {
 public:
  ProfileWords() = default;
  ProfileWords(const ProfileWords&) = delete;
  ProfileWords& operator=(const ProfileWords&) = delete;

  const ProfileWord& operator[](uint32_t number) const { return words_[number]; }
  size_t size() const { return words_.size(); }

  // The number of a word of the vocabulary. Amortized constant time.
  uint32_t NumberOf(WordId id, const Vocabulary& vocabulary);
  // The same of a word that has its number; nothing for others.
  std::optional<uint32_t> FindNumberOf(WordId id) const {
    if (id >= number_of_.size() || number_of_[id] == 0) return std::nullopt;
    return number_of_[id] - 1;
  }
  // Of a numeral that begins with the word `id`, has this base and weighs so much.
  uint32_t NumberOfNumeral(WordId id, uint32_t base, float weight, const Vocabulary& vocabulary);

  // Where lists are kept as long as this lives. Each thread that adds lists needs one of its own.
  NumberLists* lists() { return &lists_.front(); }
  NumberLists* AddLists() { return &lists_.emplace_back(); }

 private:
  std::vector<ProfileWord> words_;   // by number
  std::vector<uint32_t> number_of_;  // by WordId: 1 + the number, 0 where there is none
  absl::flat_hash_map<std::tuple<WordId, uint32_t, float>, uint32_t> numerals_;
  std::deque<NumberLists> lists_ = std::deque<NumberLists>(1);  // which stay where they are
};

// Words of a text by their numbers. Looks into a ProfileWords, which must outlive it.
class WordView {
 public:
  class Iterator {
   public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = ProfileWord;
    using difference_type = std::ptrdiff_t;
    using pointer = const ProfileWord*;
    using reference = const ProfileWord&;

    Iterator() = default;
    Iterator(const uint32_t* at, const ProfileWords* words) : at_(at), words_(words) {}
    reference operator*() const { return (*words_)[*at_]; }
    pointer operator->() const { return &**this; }
    Iterator& operator++() {
      ++at_;
      return *this;
    }
    Iterator operator++(int) { return {at_++, words_}; }
    friend bool operator==(Iterator x, Iterator y) { return x.at_ == y.at_; }

   private:
    const uint32_t* at_ = nullptr;
    const ProfileWords* words_ = nullptr;
  };

  WordView() = default;
  WordView(absl::Span<const uint32_t> numbers, const ProfileWords* words)
      : numbers_(numbers), words_(words) {}

  size_t size() const { return numbers_.size(); }
  bool empty() const { return numbers_.empty(); }
  const ProfileWord& operator[](size_t i) const { return (*words_)[numbers_[i]]; }
  Iterator begin() const { return {numbers_.data(), words_}; }
  Iterator end() const { return {numbers_.data() + numbers_.size(), words_}; }

 private:
  absl::Span<const uint32_t> numbers_;
  const ProfileWords* words_ = nullptr;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PROFILE_WORDS_H_
