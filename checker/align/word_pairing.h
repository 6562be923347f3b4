#ifndef QUOTECHECK_CHECKER_ALIGN_WORD_PAIRING_H_
#define QUOTECHECK_CHECKER_ALIGN_WORD_PAIRING_H_

#include <cstddef>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/alignment_matrix.h"
#include "checker/align/distance.h"
#include "checker/align/phrase_matches.h"
#include "checker/align/word_scores.h"

namespace quotecheck {

// Pairs the words of two texts at least cost, texts of any length in bounded time and memory.
class WordPairer {
 public:
  // Matrices of more cells than this are cut at trigrams that both texts have once; where there are
  // none, no words are paired.
  static constexpr size_t kMaxCells = size_t{1} << 20;

  // Keeps `scores`, which must outlive it. Not thread safe.
  explicit WordPairer(WordScores* scores) : matrix_(scores) {}

  // The best alignment of any range of a with any range of b: what stands before and after costs
  // nothing. No pairs where nothing is alike. In order of both.
  std::vector<WordPair> PairFreely(absl::Span<const WordId> a, absl::Span<const WordId> b,
                                   absl::Span<const PhraseMatch> phrases);

  // The best alignment of all of a[a_range] with all of b[b_range]; no pairs where that takes more
  // than kMaxCells. Phrases are not looked for.
  std::vector<WordPair> PairRanges(absl::Span<const WordId> a, WordRange a_range,
                                   absl::Span<const WordId> b, WordRange b_range);

 private:
  AlignmentMatrix matrix_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_WORD_PAIRING_H_
