#ifndef QUOTECHECK_CHECKER_ALIGN_WORD_FACTS_H_
#define QUOTECHECK_CHECKER_ALIGN_WORD_FACTS_H_

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

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

// What the lexicon says of a word, whatever else a batch holds.
struct WordFacts {
  std::string folded;
  WordClass word_class = WordClass::kContent;
  std::string solid;  // contractions expanded, in one spelling, letters and digits alone: "doesnot"
  // A polynomial of the bytes of `solid`, and what it is multiplied by where more bytes follow: of
  // words in a row too (see AppendSolidHash()).
  uint64_t solid_hash = 0;
  uint64_t solid_scale = 1;
  double rarity = 0;               // see lexicon/word_rarity.h
  std::vector<uint32_t> kin;       // of content words: see KinKeys() in lexicon/wordnet.h
  bool may_begin_numeral = false;  // see lexicon/numerals.h
  bool has_apostrophe = false;

  bool content() const { return IsContent(word_class); }
};

// The hash of what a word's `solid` makes of words before it that have `hash`; of none it is 0.
inline uint64_t AppendSolidHash(uint64_t hash, const WordFacts& word) {
  return hash * word.solid_scale + word.solid_hash;
}

// A word as it was looked up, before a vocabulary numbers it.
struct NewWord {
  static constexpr uint32_t kUnnumbered = std::numeric_limits<uint32_t>::max();

  WordFacts facts;
  std::string base;                // the base form
  std::vector<std::string> parts;  // of a contraction or compound: the words it stands for
  // In the one vocabulary that has taken the rest, which is void from then on.
  uint32_t id = kUnnumbered;
};

// Looks a folded word up. Linear. Thread safe.
NewWord LookUpWord(absl::string_view folded);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_WORD_FACTS_H_
