#include "checker/learn/train/dense_kernels.h"

#include "checker/learn/neural_chain.h"

// Only loops over floats stand here: no inline function that others share is compiled for
// instructions that not every processor has.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define QUOTECHECK_VECTORISED __attribute__((target_clones("arch=haswell", "default")))
#else
#define QUOTECHECK_VECTORISED
#endif

namespace quotecheck {
namespace {

constexpr size_t kLanes = 16;  // partial sums, added up in an order of their own

}  // namespace

QUOTECHECK_VECTORISED
void AddProduct(size_t rows, const float* values, const float* matrix, float* units) {
  for (size_t r = 0; r < rows; ++r) {
    const float value = values[r];
    const float* row = matrix + r * kHiddenUnits;
    if (value == 0) continue;
    for (size_t h = 0; h < kHiddenUnits; ++h) units[h] += value * row[h];
  }
}

QUOTECHECK_VECTORISED
void AddTransposedProduct(size_t rows, const float* matrix, const float* units, float* values) {
  for (size_t r = 0; r < rows; ++r) {
    const float* row = matrix + r * kHiddenUnits;
    float sums[kLanes] = {};
    for (size_t h = 0; h < kHiddenUnits; h += kLanes) {
      for (size_t lane = 0; lane < kLanes; ++lane) sums[lane] += row[h + lane] * units[h + lane];
    }
    float sum = 0;
    for (float lane : sums) sum += lane;
    values[r] += sum;
  }
}

QUOTECHECK_VECTORISED
void AddOuterProduct(size_t rows, const float* values, const float* units, float* matrix) {
  for (size_t r = 0; r < rows; ++r) {
    const float value = values[r];
    float* row = matrix + r * kHiddenUnits;
    if (value == 0) continue;
    for (size_t h = 0; h < kHiddenUnits; ++h) row[h] += value * units[h];
  }
}

}  // namespace quotecheck
