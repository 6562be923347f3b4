#ifndef QUOTECHECK_CHECKER_ALIGN_SHARED_KEYS_H_
#define QUOTECHECK_CHECKER_ALIGN_SHARED_KEYS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"

namespace quotecheck {

// Counts what one quotation shares with others: a table that stays in the nearest cache, since few
// others share anything. Reusable, one quotation after another. Open addressing with linear
// probing, at most half full.
class SharedKeys {
 public:
  // Keys shared with one other. Weights in double, so that sums do not depend on their order.
  struct Shared {
    uint32_t other = 0;
    uint32_t keys = 0;
    double weight = 0;
    double told = 0;
  };

  // Makes room for so many others. Linear where there is too little.
  void Reserve(size_t others) {
    if (2 * others <= slots_.size()) return;
    size_t slots = 1024;
    while (slots < 2 * others) slots *= 2;
    slots_.assign(slots, 0);
    shared_.resize(slots / 2);
    shift_ = 32;
    while (slots > 1) {
      slots /= 2;
      --shift_;
    }
  }

  // Counts a key shared with each of `others`, for which there must be room; calls `first(other)`
  // for those that share none before.
  template <typename First>
  void Add(absl::Span<const uint32_t> others, double weight, double told, First first) {
    uint32_t* const slots = slots_.data();
    Shared* const all = shared_.data();
    const size_t mask = slots_.size() - 1;
    const unsigned shift = shift_;
    uint32_t size = size_;
    for (uint32_t other : others) {
      size_t at = HomeOf(other, shift);
      while (slots[at] != 0 && all[slots[at] - 1].other != other) at = (at + 1) & mask;
      if (slots[at] == 0) {
        all[size] = {other, 0, 0, 0};
        slots[at] = ++size;
        first(other);
      }
      Shared& shared = all[slots[at] - 1];
      ++shared.keys;
      shared.weight += weight;
      shared.told += told;
    }
    size_ = size;
  }

  // In order of the first key shared.
  absl::Span<const Shared> all() const { return absl::MakeConstSpan(shared_.data(), size_); }

  // Linear in what was counted.
  void Clear() {
    const size_t mask = slots_.size() - 1;
    for (const Shared& shared : all()) {
      for (size_t at = HomeOf(shared.other, shift_); slots_[at] != 0; at = (at + 1) & mask)
        slots_[at] = 0;
    }
    size_ = 0;
  }

 private:
  static size_t HomeOf(uint32_t other, unsigned shift) { return other * 0x9E3779B1u >> shift; }

  std::vector<uint32_t> slots_;  // 1 + where in shared_, 0 where free
  std::vector<Shared> shared_;   // the first size_ of them
  uint32_t size_ = 0;
  unsigned shift_ = 0;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_SHARED_KEYS_H_
