#ifndef QUOTECHECK_CHECKER_ALIGN_VOCABULARY_H_
#define QUOTECHECK_CHECKER_ALIGN_VOCABULARY_H_

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "checker/align/distance.h"
#include "checker/align/new_words.h"
#include "checker/align/word_facts.h"

namespace quotecheck {

// A word of a vocabulary.
struct WordTraits : WordFacts {
  uint32_t form = 0;          // equal for words of one `solid`: US and U.S., long-term and longterm
  uint32_t base = 0;          // equal for words of one base form: hurry, hurried
  std::vector<WordId> parts;  // see NewWord
};

// Numbers the distinct folded words of a batch and keeps what the lexicon says of each, so that it
// is looked up once. Not thread safe while words are added; const use is.
class Vocabulary {
 public:
  Vocabulary() = default;
  Vocabulary(const Vocabulary&) = delete;
  Vocabulary& operator=(const Vocabulary&) = delete;

  // The id of a folded word: the next free one where it is new; its parts get ids too. Amortized
  // constant time.
  WordId Intern(absl::string_view folded);

  // Whether it has that word. Expected constant time.
  bool Has(absl::string_view folded) const { return ids_.contains(folded); }

  // From then on Intern() takes from `words` what was looked up of a word, which it moves: null
  // ends that. Keeps `words`, which must outlive it until then.
  void TakeFrom(NewWords* words) { looked_up_ = words; }

  // The base of all numerals of this value, apart from those of words.
  uint32_t BaseOfValue(double value);

  const WordTraits& operator[](WordId word) const {
    return blocks_[word / kBlockWords][word % kBlockWords];
  }
  size_t size() const { return size_; }

 private:
  static constexpr size_t kBlockWords = 64;

  // Numbers of strings, which stay where they are.
  using Numbers = absl::flat_hash_map<absl::string_view, uint32_t>;

  WordTraits& AddTraits();
  uint32_t NumberOfBase(const std::string& base, absl::string_view solid);

  std::vector<std::vector<WordTraits>> blocks_;  // by WordId; their words never move
  size_t size_ = 0;
  absl::flat_hash_map<absl::string_view, WordId> ids_;
  Numbers forms_;                            // by `solid`
  Numbers bases_;                            // by base form
  uint32_t forms_and_bases_ = 0;             // which are numbered together
  std::deque<std::string> bases_elsewhere_;  // that are not the `solid` of a word
  NewWords* looked_up_ = nullptr;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_VOCABULARY_H_
