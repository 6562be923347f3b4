#ifndef QUOTECHECK_CHECKER_LEARN_LABEL_VECTOR_H_
#define QUOTECHECK_CHECKER_LEARN_LABEL_VECTOR_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "checker/learn/chain.h"

namespace quotecheck {

// Functions whose instructions are those of the function that they are used in.
#define QUOTECHECK_INLINE inline __attribute__((always_inline))

// A LabelRow as one vector of the compilers', which has operators, for arithmetic on all labels at
// once: one register in a function for AVX2, two of what every processor has in others. All give
// the same numbers.
class LabelVector {
 public:
  using Floats = float __attribute__((vector_size(32)));
  using Bits = int32_t __attribute__((vector_size(32)));

  LabelVector() = default;  // zeros
  QUOTECHECK_INLINE explicit LabelVector(const LabelRow& row) {
    std::memcpy(&floats_, row.data(), sizeof(floats_));
  }
  QUOTECHECK_INLINE static LabelVector All(float value) { return LabelVector(Floats{} + value); }

  QUOTECHECK_INLINE void Store(LabelRow* row) const {
    std::memcpy(row->data(), &floats_, sizeof(floats_));
  }

  QUOTECHECK_INLINE LabelVector operator+(const LabelVector& other) const {
    return LabelVector(floats_ + other.floats_);
  }
  QUOTECHECK_INLINE LabelVector operator-(const LabelVector& other) const {
    return LabelVector(floats_ - other.floats_);
  }
  QUOTECHECK_INLINE LabelVector operator*(const LabelVector& other) const {
    return LabelVector(floats_ * other.floats_);
  }

  // Where `candidate` is greater than this, takes it, and `label` into `from`.
  QUOTECHECK_INLINE void TakeGreater(const LabelVector& candidate, int32_t label, Bits* from) {
    const Bits greater = candidate.floats_ > floats_;
    floats_ = greater ? candidate.floats_ : floats_;
    *from = greater ? Bits{} + label : *from;
  }

  QUOTECHECK_INLINE float Sum() const {
    const Half sums = Low() + High();
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
  }

  QUOTECHECK_INLINE float Greatest() const {
    const Half low = Low(), high = High();
    const Half greater = low > high ? low : high;
    return std::max(std::max(greater[0], greater[1]), std::max(greater[2], greater[3]));
  }

  // e to the power of each, to some 2e-7 of its size; 0 for those under -80, and those over 80 as
  // if they were that. By the polynomial of the Cephes library's expf (Moshier 1992).
  QUOTECHECK_INLINE LabelVector Exp() const {
    constexpr float kToInteger = 12582912;  // 1.5 * 2^23: added to a number, it rounds it
    constexpr float kLog2OfE = 1.44269504f;
    constexpr float kLog2High = 0.693359375f, kLog2Low = -2.12194440e-4f;
    const Floats least = Floats{} - 80.0f;
    const Bits counts = floats_ >= least;
    Floats x = counts ? floats_ : least;
    x = x > -least ? -least : x;
    const Floats shifted = x * kLog2OfE + kToInteger;
    const Floats whole = shifted - kToInteger;
    const Floats rest = x - whole * kLog2High - whole * kLog2Low;
    Floats power = rest * 1.9875691500e-4f + 1.3981999507e-3f;
    power = power * rest + 8.3334519073e-3f;
    power = power * rest + 4.1665795894e-2f;
    power = power * rest + 1.6666665459e-1f;
    power = power * rest + 5.0000001201e-1f;
    power = power * rest * rest + rest + 1.0f;
    // 2^whole, put together of its bits.
    Bits exponent;
    std::memcpy(&exponent, &shifted, sizeof(exponent));
    constexpr int32_t kBias = 127;
    exponent = (exponent - (0x4B400000 - kBias)) << 23;
    Floats scale;
    std::memcpy(&scale, &exponent, sizeof(scale));
    return LabelVector(counts ? power * scale : Floats{});
  }

 private:
  using Half = float __attribute__((vector_size(16)));

  QUOTECHECK_INLINE explicit LabelVector(const Floats& floats) : floats_(floats) {}

  QUOTECHECK_INLINE Half Low() const {
    return __builtin_shufflevector(floats_, floats_, 0, 1, 2, 3);
  }
  QUOTECHECK_INLINE Half High() const {
    return __builtin_shufflevector(floats_, floats_, 4, 5, 6, 7);
  }

  Floats floats_ = {};
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_LABEL_VECTOR_H_
