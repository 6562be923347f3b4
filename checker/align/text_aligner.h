#ifndef QUOTECHECK_CHECKER_ALIGN_TEXT_ALIGNER_H_
#define QUOTECHECK_CHECKER_ALIGN_TEXT_ALIGNER_H_

#include <cstddef>
#include <cstdint>

#include "absl/types/span.h"
#include "checker/align/edit_script.h"
#include "checker/align/prepared_text.h"
#include "checker/align/vocabulary.h"
#include "checker/align/word_pairing.h"
#include "checker/align/word_scores.h"

namespace quotecheck {

// Pairs the words of two texts: the work behind AlignWords(), for whoever aligns many.
class TextAligner {
 public:
  // Keeps `vocabulary`, which must hold the words of all texts aligned and outlive this. Not thread
  // safe: one a thread.
  explicit TextAligner(const Vocabulary* vocabulary) : scores_(vocabulary), pairer_(&scores_) {}

  // The overlap: the words from the first pair to the last; at either end also the words of the
  // sentence that the texts share, where both have some that differ; and what moved. Swapping a and
  // b swaps the result. O(|a| |b|), linear for long texts (see WordPairer).
  PairedWords Align(const WordSequence& a, const WordSequence& b);

  const Vocabulary& vocabulary() const { return scores_.vocabulary(); }

  // How many pairs of words it remembers the scores of.
  size_t known_pairs() const { return scores_.known_pairs(); }

 private:
  PairedWords AlignInOrder(const WordSequence& a, const WordSequence& b);
  void AddBefore(const WordSequence& a, const WordSequence& b, PairedWords* paired);
  void AddAfter(const WordSequence& a, const WordSequence& b, PairedWords* paired);

  WordScores scores_;
  WordPairer pairer_;
};

// Levenshtein distance, in words, of the ranges that both texts print; where they are so long that
// it would take minutes, the words in them that are not kept. O(words of the longer one times
// blocks of 64 of the shorter).
size_t OverlapDistance(const WordSequence& a, const WordSequence& b, const PairedWords& paired);

// Share of the content words of the text that has fewer that the other has too, in any order, by
// base form and as often; of all words where neither has content words. In [0, 1]. Symmetric.
double ContentCoverage(const WordSequence& a, const WordSequence& b, const Vocabulary& vocabulary);

// Share of the list that has fewer that the other has too, as often; 0 where one is empty. Both
// ascending. Linear.
double SharedShare(absl::Span<const uint32_t> a, absl::Span<const uint32_t> b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_TEXT_ALIGNER_H_
