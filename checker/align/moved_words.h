#ifndef QUOTECHECK_CHECKER_ALIGN_MOVED_WORDS_H_
#define QUOTECHECK_CHECKER_ALIGN_MOVED_WORDS_H_

#include <cstddef>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/alignment_matrix.h"
#include "checker/align/distance.h"
#include "checker/align/vocabulary.h"
#include "checker/records/alignment.h"

namespace quotecheck {

// A block of words that stands elsewhere in the other text, word for word but for inflections.
struct MovedBlock {
  WordRange a;
  WordRange b;
  friend bool operator==(const MovedBlock&, const MovedBlock&) = default;
};

// Finds moved blocks among the words that `pairs` leave unpaired, heaviest first, each word in one
// block at most; `a_core` and `b_core` are the ranges that the pairs span. A block is one content
// word or more; outside the core on both sides it takes three words with two content words; words
// outside the core are taken only where two content words of them, or half of them, moved (a name
// that both texts have somewhere is no move). By place in b. O(u v) for u and v unpaired words, no
// blocks where that is more than `kMaxMoveCells`.
inline constexpr size_t kMaxMoveCells = size_t{1} << 18;
std::vector<MovedBlock> FindMovedBlocks(absl::Span<const WordId> a, absl::Span<const WordId> b,
                                        const std::vector<WordPair>& pairs, WordRange a_core,
                                        WordRange b_core, const Vocabulary& vocabulary);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_MOVED_WORDS_H_
