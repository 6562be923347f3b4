#include "checker/learn/hidden_sum.h"

#include <algorithm>

#include "checker/learn/hidden_kernels.h"

namespace quotecheck {

HiddenBytes::HiddenBytes(const HiddenSum& sum) {
  const std::array<int16_t, kHiddenUnits> units = sum.Units();
  constexpr int kBelowHalf = (1 << kByteShift) / 2 - 1;
  for (size_t h = 0; h < kHiddenUnits; ++h) {
    const int odd = (units[h] >> kByteShift) & 1;
    const int steps = (units[h] + kBelowHalf + odd) >> kByteShift;
    bytes_[h] =
        static_cast<uint8_t>(std::clamp(steps, kLeastByte + 1, -kLeastByte - 1) - kLeastByte);
  }
}

HiddenSum HiddenRows::Sum() const {
  HiddenKernels::Units units;
  BestHiddenKernels().add_rows({rows_.data(), row_count_}, {byte_rows_.data(), byte_row_count_},
                               &units);
  return HiddenSum::OfUnits(units);
}

}  // namespace quotecheck
