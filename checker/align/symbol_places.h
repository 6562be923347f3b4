#ifndef QUOTECHECK_CHECKER_ALIGN_SYMBOL_PLACES_H_
#define QUOTECHECK_CHECKER_ALIGN_SYMBOL_PLACES_H_

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/types/span.h"

namespace quotecheck {

// Where each distinct symbol of a pattern of at most 64 stands in it: bit i for place i. Open
// addressing with linear probing; at most half full. On the stack; linear to make.
class SymbolPlaces {
 public:
  static constexpr size_t kMaxSymbols = 64;

  explicit SymbolPlaces(absl::Span<const uint32_t> pattern) {
    while (mask_ + 1 < 2 * pattern.size()) mask_ = 2 * mask_ + 1;
    std::fill_n(places_.begin(), mask_ + 1, uint64_t{0});
    for (size_t i = 0; i < pattern.size(); ++i) {
      const size_t slot = FindSlot(pattern[i]);
      symbols_[slot] = pattern[i];
      places_[slot] |= uint64_t{1} << i;
    }
  }

  // 0 where the pattern lacks it.
  uint64_t operator[](uint32_t symbol) const { return places_[FindSlot(symbol)]; }

 private:
  static constexpr size_t kSlots = 2 * kMaxSymbols;

  size_t FindSlot(uint32_t symbol) const {
    size_t at = (symbol * 0x9E3779B1u) >> 25 & mask_;
    while (places_[at] != 0 && symbols_[at] != symbol) at = (at + 1) & mask_;
    return at;
  }

  size_t mask_ = 15;  // of a slot: no more of them are used than the pattern needs
  std::array<uint32_t, kSlots> symbols_;
  std::array<uint64_t, kSlots> places_;  // 0: free
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_SYMBOL_PLACES_H_
