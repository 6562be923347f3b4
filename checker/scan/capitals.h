#ifndef QUOTECHECK_CHECKER_SCAN_CAPITALS_H_
#define QUOTECHECK_CHECKER_SCAN_CAPITALS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "checker/scan/document.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

// Folded words known to be parts of names from elsewhere, as an article's body knows those of its
// headline.
using NameWords = absl::flat_hash_set<std::string>;

// Which capitals of a document mark names. Inside a sentence a capital does; at its beginning, in
// a headline in title case and in lines of capitals it takes other evidence: how the word is
// written elsewhere in the document, and what the lexicon knows of it (Mikheev 2002, "Periods,
// capitalized words, etc.", does the same with the document as its own evidence).
class Capitals {
 public:
  enum class Style : uint8_t { kSentence, kTitle, kUpper };

  // `known` may be null. Linear.
  Capitals(const Document& document, const TraitTable& traits, const NameWords* known);

  bool IsNameWord(size_t token) const { return token < name_word_.size() && name_word_[token]; }
  Style style(size_t sentence) const { return styles_[sentence]; }

 private:
  struct Evidence {
    uint32_t small = 0;    // times written small
    uint32_t capital = 0;  // times with a capital that only a name has
  };

  void FindStyles();
  void CountEvidence();
  bool BeginsClause(size_t token, const Sentence& sentence) const;
  bool EndsState(size_t token, const Sentence& sentence) const;
  bool Decide(size_t token, const Sentence& sentence, Style style) const;
  bool IsGivenNameLikeCommonWord(size_t token, const Sentence& sentence) const;
  bool DecideWithoutCase(size_t token, bool title_case) const;
  bool DecideByNext(size_t token) const;

  const Document& document_;
  const TraitTable& traits_;
  const NameWords* known_;
  std::vector<Style> styles_;
  std::vector<bool> name_word_;
  std::vector<Evidence> evidence_;  // by word number
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_CAPITALS_H_
