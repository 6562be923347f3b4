#ifndef QUOTECHECK_CHECKER_BASE_SORT_UNIQUE_H_
#define QUOTECHECK_CHECKER_BASE_SORT_UNIQUE_H_

#include <algorithm>

namespace quotecheck {

// Sorts a vector and drops what it holds twice. O(n log n).
template <typename Vector>
void SortUnique(Vector* values) {
  std::sort(values->begin(), values->end());
  values->erase(std::unique(values->begin(), values->end()), values->end());
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_BASE_SORT_UNIQUE_H_
