#ifndef QUOTECHECK_CHECKER_ALIGN_QUOTE_SETS_H_
#define QUOTECHECK_CHECKER_ALIGN_QUOTE_SETS_H_

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

#include "checker/records/quote.h"

namespace quotecheck {

// Disjoint sets of quotations.
class QuoteSets {
 public:
  explicit QuoteSets(size_t quotes) : parent_(quotes) {
    std::iota(parent_.begin(), parent_.end(), 0u);
  }

  // Near-constant time, amortized. Reads and writes what is of the set alone.
  uint32_t Find(QuoteIndex quote) {
    auto at = static_cast<uint32_t>(quote.value());
    while (parent_[at] != at) {
      parent_[at] = parent_[parent_[at]];
      at = parent_[at];
    }
    return at;
  }

  // Of two roots.
  void Join(uint32_t root, uint32_t into) { parent_[root] = into; }

 private:
  std::vector<uint32_t> parent_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_QUOTE_SETS_H_
