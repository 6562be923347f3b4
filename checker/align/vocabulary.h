#ifndef QUOTECHECK_CHECKER_ALIGN_VOCABULARY_H_
#define QUOTECHECK_CHECKER_ALIGN_VOCABULARY_H_

#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <optional>
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
  // The same of a word that was looked up, which it takes where the word is new.
  WordId Intern(NewWord* word);

  // Asks for what that looks at in memory: the word alone.
  static void Prefetch(const NewWord& word) {
    const auto* bytes = reinterpret_cast<const char*>(&word);
    for (size_t line = 0; line < sizeof(word); line += 64) __builtin_prefetch(bytes + line);
  }

  // Nothing where it lacks the word. Expected constant time.
  std::optional<WordId> Find(absl::string_view folded) const;

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

  static constexpr uint32_t kNone = std::numeric_limits<uint32_t>::max();

  // What a string is the name of; kNone where it is not. Most words are their own form and base.
  struct Numbers {
    WordId id = kNone;
    uint32_t form = kNone;  // by `solid`
    uint32_t base = kNone;  // by base form
  };

  template <typename Take>
  WordId InternWith(absl::string_view folded, Take take);
  WordTraits& AddTraits();
  void NumberFormAndBase(const std::string& base, Numbers* of_folded, WordTraits* traits);
  uint32_t NextIfNone(uint32_t* number);
  Numbers* NumbersOfBase(const std::string& base);

  std::vector<std::vector<WordTraits>> blocks_;  // by WordId; their words never move
  size_t size_ = 0;
  absl::flat_hash_map<absl::string_view, Numbers> numbers_;  // by strings that stay where they are
  uint32_t forms_and_bases_ = 0;                             // which are numbered together
  std::deque<std::string> bases_elsewhere_;                  // that are not the `solid` of a word
  NewWords* looked_up_ = nullptr;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_VOCABULARY_H_
