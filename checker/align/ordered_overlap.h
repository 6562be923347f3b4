#ifndef QUOTECHECK_CHECKER_ALIGN_ORDERED_OVERLAP_H_
#define QUOTECHECK_CHECKER_ALIGN_ORDERED_OVERLAP_H_

#include <cstddef>
#include <cstdint>

#include "absl/container/inlined_vector.h"
#include "absl/types/span.h"
#include "checker/align/symbol_places.h"

namespace quotecheck {

// What two sequences of words have in common in their order.
struct OrderedOverlap {
  // The longest run that both have; of several the one that ends first in a.
  size_t run_words = 0;
  size_t run_begin = 0;  // in a
  // Levenshtein distance of a to the part of b that it fits best (see FindBestMatch()).
  size_t distance_words = 0;
};

// Where the shorter sequence has at most 64 words, bit-parallel with that as the pattern:
// O(|a| + |b|) words and, for the run, its length times |longer| steps of few instructions each.
// Beyond, linear where one has all of the other in one run; else LongestCommonRun() and
// FindBestMatch(), and where that would take minutes, no word is taken to stand in order.
OrderedOverlap MeasureOrderedOverlap(absl::Span<const uint32_t> a, absl::Span<const uint32_t> b);

// A sequence of at most kMaxWords words, held against one other after another: it is
// prepared once. Reusable, not thread safe.
class OrderedPattern {
 public:
  static constexpr size_t kMaxWords = SymbolPlaces::kMaxSymbols;

  // Keeps nothing of `pattern`. Linear.
  void Set(absl::Span<const uint32_t> pattern);

  // How many words of the lesser text, which the pattern is or the other one, its distance to the
  // part of the greater that it fits best leaves: see MeasureOrderedOverlap(). Both have words.
  // Bit-parallel: O(|text|).
  size_t WordsInOrder(absl::Span<const uint32_t> text, bool pattern_is_lesser);

 private:
  SymbolPlaces places_{{}};
  size_t words_ = 0;
  absl::InlinedVector<uint64_t, 128> masks_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_ORDERED_OVERLAP_H_
