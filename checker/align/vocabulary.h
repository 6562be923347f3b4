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

namespace quotecheck {

// What a word is to the aligner: words of one class take each other's place more readily.
enum class WordClass : uint8_t {
  kContent,
  kNumber,
  kNegation,
  kQuantifier,
  kVerbal,  // auxiliaries and modals
  kPronoun,
  kPreposition,
  kOther,  // articles, conjunctions
};

// Whether words of the class carry meaning of their own.
constexpr bool IsContent(WordClass word_class) { return word_class <= WordClass::kNegation; }

struct WordTraits {
  std::string folded;
  WordClass word_class = WordClass::kContent;
  std::string solid;  // contractions expanded, in one spelling, letters and digits alone: "doesnot"
  // A polynomial of the bytes of `solid`, and what it is multiplied by where more bytes follow: of
  // words in a row too (see AppendSolidHash()).
  uint64_t solid_hash = 0;
  uint64_t solid_scale = 1;
  uint32_t form = 0;          // equal for words of one `solid`: US and U.S., long-term and longterm
  uint32_t base = 0;          // equal for words of one base form: hurry, hurried
  double rarity = 0;          // see lexicon/word_rarity.h
  std::vector<uint32_t> kin;  // of content words: see KinKeys() in lexicon/wordnet.h
  std::vector<WordId> parts;  // of a contraction or compound: the words it stands for
  bool may_begin_numeral = false;  // see lexicon/numerals.h
  bool has_apostrophe = false;

  bool content() const { return IsContent(word_class); }
};

// The hash of what a word's `solid` makes of words before it that have `hash`; of none it is 0.
inline uint64_t AppendSolidHash(uint64_t hash, const WordTraits& word) {
  return hash * word.solid_scale + word.solid_hash;
}

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

  // The base of all numerals of this value, apart from those of words.
  uint32_t BaseOfValue(double value);

  const WordTraits& operator[](WordId word) const { return traits_[word]; }
  size_t size() const { return traits_.size(); }

 private:
  uint32_t InternKey(absl::string_view key);

  std::deque<WordTraits> traits_;  // by WordId; a deque, since `ids_` looks into it
  absl::flat_hash_map<absl::string_view, WordId> ids_;
  absl::flat_hash_map<std::string, uint32_t> keys_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_VOCABULARY_H_
