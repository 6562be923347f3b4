#ifndef QUOTECHECK_CHECKER_ALIGN_DISTANCE_H_
#define QUOTECHECK_CHECKER_ALIGN_DISTANCE_H_

#include <cstddef>
#include <cstdint>

#include "absl/types/span.h"

namespace quotecheck {

// Words as numbers: two words are equal where their ids are.
using WordId = uint32_t;

// Levenshtein distance in words (insertions, deletions, substitutions at 1 each), or `cap` + 1
// where it is more than `cap`. Symmetric. Bit-parallel: Myers 1999 in the formulation of Hyyrö
// 2003, 64 words of the shorter sequence at a time: O(|longer| * ceil(|shorter| / 64)).
size_t WordDistance(absl::Span<const WordId> a, absl::Span<const WordId> b, size_t cap);

// Where a short sequence fits best into a long one: haystack[begin, end), and the distance of that
// range to the whole needle. The first such end and for it the shortest range.
struct BestMatch {
  size_t distance = 0;
  size_t begin = 0;
  size_t end = 0;
};

// Semi-global alignment: what precedes and follows the range in the haystack costs nothing. The
// empty range where no word matches. O(|haystack| * ceil(|needle| / 64)).
BestMatch FindBestMatch(absl::Span<const WordId> needle, absl::Span<const WordId> haystack);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_DISTANCE_H_
