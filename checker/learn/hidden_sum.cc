#include "checker/learn/hidden_sum.h"

#include "checker/learn/hidden_kernels.h"

namespace quotecheck {

HiddenBytes::HiddenBytes(const HiddenSum& sum) {
  BestHiddenKernels().to_bytes(sum.Units(), bytes_.data());
}

HiddenSum HiddenRows::Sum() const {
  HiddenKernels::Units units;
  BestHiddenKernels().add_rows(rows(), byte_rows(), &units);
  return HiddenSum::OfUnits(units);
}

}  // namespace quotecheck
