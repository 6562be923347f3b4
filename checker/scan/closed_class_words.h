#ifndef QUOTECHECK_CHECKER_SCAN_CLOSED_CLASS_WORDS_H_
#define QUOTECHECK_CHECKER_SCAN_CLOSED_CLASS_WORDS_H_

#include <cstddef>

#include "checker/scan/word_traits.h"

namespace quotecheck {

// The words written small, and how many of them are English words of a closed class: "the", "of",
// "and".
struct ClosedClassWords {
  size_t words = 0;
  size_t closed = 0;
};

// Linear.
inline ClosedClassWords CountClosedClassWords(const TraitTable& traits) {
  ClosedClassWords count;
  for (size_t t = 0; t < traits.size(); ++t) {
    if (!traits.Has(t, kWordToken) || traits.Has(t, kUpper)) continue;
    ++count.words;
    count.closed += traits.Has(t, kClosedClass) ? 1 : 0;
  }
  return count;
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_CLOSED_CLASS_WORDS_H_
