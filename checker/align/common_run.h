#ifndef QUOTECHECK_CHECKER_ALIGN_COMMON_RUN_H_
#define QUOTECHECK_CHECKER_ALIGN_COMMON_RUN_H_

#include <cstddef>
#include <cstdint>
#include <optional>

#include "absl/types/span.h"

namespace quotecheck {

// A run of equal elements in two sequences: a[a_begin, a_begin + size), b[b_begin, ...).
struct CommonRun {
  size_t a_begin = 0;
  size_t b_begin = 0;
  size_t size = 0;
};

// The longest such run, the first in a of those. O(|a| |b|); where that is more than kMaxRunCells,
// linear: then runs of fewer than kLongRun elements may be missed.
inline constexpr size_t kMaxRunCells = size_t{1} << 20;
inline constexpr size_t kLongRun = 6;
CommonRun LongestCommonRun(absl::Span<const uint32_t> a, absl::Span<const uint32_t> b);

// Where the haystack first has all of the needle in one run, which is at its begin for an empty
// needle. Linear (Knuth, Morris & Pratt 1977).
std::optional<size_t> FindRun(absl::Span<const uint32_t> needle,
                              absl::Span<const uint32_t> haystack);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_COMMON_RUN_H_
