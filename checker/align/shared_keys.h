#ifndef QUOTECHECK_CHECKER_ALIGN_SHARED_KEYS_H_
#define QUOTECHECK_CHECKER_ALIGN_SHARED_KEYS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

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
    shift_ = 32;
    while (slots > 1) {
      slots /= 2;
      --shift_;
    }
  }

  // Counts a key shared with `other`, for which there must be room; gives whether it is the first.
  bool Add(uint32_t other, double weight, double told) {
    const size_t mask = slots_.size() - 1;
    size_t at = HomeOf(other);
    while (slots_[at] != 0 && shared_[slots_[at] - 1].other != other) at = (at + 1) & mask;
    const bool is_first = slots_[at] == 0;
    if (is_first) {
      shared_.push_back({other, 0, 0, 0});
      slots_[at] = static_cast<uint32_t>(shared_.size());
    }
    Shared& shared = shared_[slots_[at] - 1];
    ++shared.keys;
    shared.weight += weight;
    shared.told += told;
    return is_first;
  }

  // In order of the first key shared.
  const std::vector<Shared>& all() const { return shared_; }

  // Linear in what was counted.
  void Clear() {
    const size_t mask = slots_.size() - 1;
    for (const Shared& shared : shared_) {
      for (size_t at = HomeOf(shared.other); slots_[at] != 0; at = (at + 1) & mask) slots_[at] = 0;
    }
    shared_.clear();
  }

 private:
  size_t HomeOf(uint32_t other) const { return other * 0x9E3779B1u >> shift_; }

  std::vector<uint32_t> slots_;  // 1 + where in shared_, 0 where free
  std::vector<Shared> shared_;
  unsigned shift_ = 0;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_SHARED_KEYS_H_
