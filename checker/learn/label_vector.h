#ifndef QUOTECHECK_CHECKER_LEARN_LABEL_VECTOR_H_
#define QUOTECHECK_CHECKER_LEARN_LABEL_VECTOR_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

#include "checker/learn/chain.h"

namespace quotecheck {

// A LabelRow in vector registers, for arithmetic on all labels at once. In two halves, which the
// registers of every processor hold; of the compilers' vectors, which have operators.
class LabelVector {
 public:
  using Half = float __attribute__((vector_size(16)));
  using Bits = int32_t __attribute__((vector_size(16)));

  LabelVector() = default;  // zeros
  explicit LabelVector(const LabelRow& row) { std::memcpy(halves_, row.data(), sizeof(halves_)); }
  static LabelVector All(float value) {
    const Half half = {value, value, value, value};
    return LabelVector(half, half);
  }

  void Store(LabelRow* row) const { std::memcpy(row->data(), halves_, sizeof(halves_)); }

  LabelVector operator+(const LabelVector& other) const {
    return {halves_[0] + other.halves_[0], halves_[1] + other.halves_[1]};
  }
  LabelVector operator-(const LabelVector& other) const {
    return {halves_[0] - other.halves_[0], halves_[1] - other.halves_[1]};
  }
  LabelVector operator*(const LabelVector& other) const {
    return {halves_[0] * other.halves_[0], halves_[1] * other.halves_[1]};
  }

  // Where `candidate` is greater than this, takes it, and `label` into `from`.
  void TakeGreater(const LabelVector& candidate, int32_t label, Bits (&from)[2]) {
    for (size_t h = 0; h < 2; ++h) {
      const Bits greater = candidate.halves_[h] > halves_[h];
      halves_[h] = greater ? candidate.halves_[h] : halves_[h];
      from[h] = greater ? Bits{label, label, label, label} : from[h];
    }
  }

  float Sum() const {
    const Half sums = halves_[0] + halves_[1];
    return (sums[0] + sums[1]) + (sums[2] + sums[3]);
  }

  float Greatest() const {
    const Half greater = halves_[0] > halves_[1] ? halves_[0] : halves_[1];
    return std::max(std::max(greater[0], greater[1]), std::max(greater[2], greater[3]));
  }

  // e to the power of each, to some 2e-7 of its size; 0 for those under -80, and those over 80 as
  // if they were that. By the polynomial of the Cephes library's expf (Moshier 1992).
  LabelVector Exp() const { return {Exp(halves_[0]), Exp(halves_[1])}; }

 private:
  LabelVector(Half low, Half high) : halves_{low, high} {}

  static Half Exp(Half x) {
    constexpr float kToInteger = 12582912;  // 1.5 * 2^23: added to a number, it rounds it
    constexpr float kLog2OfE = 1.44269504f;
    constexpr float kLog2High = 0.693359375f, kLog2Low = -2.12194440e-4f;
    constexpr float kLimit = 80;
    const Half least = {-kLimit, -kLimit, -kLimit, -kLimit};
    const Bits counts = x >= least;
    x = counts ? x : least;
    x = x > -least ? -least : x;
    const Half shifted = x * kLog2OfE + kToInteger;
    const Half whole = shifted - kToInteger;
    const Half rest = x - whole * kLog2High - whole * kLog2Low;
    Half power = rest * 1.9875691500e-4f + 1.3981999507e-3f;
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
    Half scale;
    std::memcpy(&scale, &exponent, sizeof(scale));
    return counts ? power * scale : Half{};
  }

  Half halves_[2] = {};
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_LABEL_VECTOR_H_
