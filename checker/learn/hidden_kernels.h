#ifndef QUOTECHECK_CHECKER_LEARN_HIDDEN_KERNELS_H_
#define QUOTECHECK_CHECKER_LEARN_HIDDEN_KERNELS_H_

#include <array>
#include <cstddef>
#include <cstdint>

#include "absl/types/span.h"
#include "checker/learn/chain.h"
#include "checker/learn/hidden_sum.h"

namespace quotecheck {

// The loops over the units of a hidden layer, for an instruction set. All give the same numbers. A
// function for one that not every processor has says so by an attribute of its own: flags for a
// whole file would also hold for what its headers define, which other files share.
struct HiddenKernels {
  using Units = std::array<int16_t, kHiddenUnits>;
  using Pair = std::array<int16_t, 2>;

  // Sums of rows of HiddenSum::kBytes bytes each, and of rows of HiddenBytes.
  void (*add_rows)(absl::Span<const char* const> rows, absl::Span<const uint8_t* const> byte_rows,
                   Units* sum);
  // The product of an item, two numbers at a time, and a matrix, which has a row of kHiddenUnits
  // pairs of weights for each of the item's pairs; divided by two to the power of `shift`, rounded
  // half up, and cut at kMaxHiddenSummand.
  void (*multiply)(absl::Span<const Pair> item, const char* weights, uint32_t shift, Units* units);
  // Units, none of them beyond kMaxHiddenSummand, as HiddenBytes has them.
  void (*to_bytes)(const Units& units, uint8_t* bytes);
  // Adds numbers, each times `step`, to as many.
  void (*add_scaled)(absl::Span<const int8_t> numbers, float step, float* sums);
  // Of what add_rows() would give, the units that are on, cut at `greatest`: their products with
  // the weights of each label, 0 for labels that have none.
  void (*score_rows)(absl::Span<const char* const> rows, absl::Span<const uint8_t* const> byte_rows,
                     int16_t greatest, absl::Span<const Units> weights,
                     std::array<int32_t, kMaxChainLabels>* scores);
};

const HiddenKernels& PortableHiddenKernels();

// Null where the processor has no AVX2.
const HiddenKernels* Avx2HiddenKernels();

// Null where the processor has no AVX-512 with its instructions for neural networks (VNNI).
const HiddenKernels* Avx512HiddenKernels();

// The fastest that the processor has.
const HiddenKernels& BestHiddenKernels();

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_HIDDEN_KERNELS_H_
