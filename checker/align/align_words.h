#ifndef QUOTECHECK_CHECKER_ALIGN_ALIGN_WORDS_H_
#define QUOTECHECK_CHECKER_ALIGN_ALIGN_WORDS_H_

#include <memory>

#include "absl/strings/string_view.h"
#include "checker/align/text_aligner.h"
#include "checker/align/vocabulary.h"
#include "checker/records/alignment.h"

namespace quotecheck {

// Aligns two quotations word by word: the script of least weight, where substituting costs what
// WordNet says of the two words, contractions, spellings and quantities written otherwise cost
// nothing, ends are free where one is an excerpt of the other, and blocks of words that moved are
// moves. Symmetric: swapping a and b swaps the script, but for deletions standing before insertions
// in a gap. O(|a| |b|) words, linear where one text has all of the other; texts of more than a
// thousand words each are cut at trigrams that both have once.
WordAlignment AlignWords(absl::string_view a, absl::string_view b);

// AlignWords() for whoever aligns many: what the lexicon says of a word, and of two, is looked up
// once. Keeps up to some ten thousand words and a million pairs of them. Not thread safe: one a
// thread.
class WordAligner {
 public:
  WordAligner() { Reset(); }

  // The same as AlignWords(), whatever was aligned before.
  WordAlignment Align(absl::string_view a, absl::string_view b);

 private:
  void Reset();

  std::unique_ptr<Vocabulary> vocabulary_;
  std::unique_ptr<TextAligner> aligner_;  // looks into the vocabulary
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_ALIGN_WORDS_H_
