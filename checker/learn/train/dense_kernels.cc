#include "checker/learn/train/dense_kernels.h"

#include <cstring>

// Only loops over floats stand here: no inline function that others share is compiled for
// instructions that not every processor has.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define QUOTECHECK_VECTORISED \
  __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#define QUOTECHECK_INLINED inline __attribute__((always_inline))
#else
#define QUOTECHECK_VECTORISED
#define QUOTECHECK_INLINED inline
#endif

namespace quotecheck {
namespace {

constexpr size_t kLanes = 16;
constexpr size_t kTile = 8;  // sums that vector registers hold at once
using Lanes = float __attribute__((vector_size(kLanes * sizeof(float))));

// sums[i] += over k of factors[i * step + k * stride] * rows[k * width], of kLanes numbers.
template <size_t kSums>
QUOTECHECK_INLINED void AddTile(size_t count, const float* factors, size_t step, size_t stride,
                                const float* rows, size_t width, float* sums, size_t sum_width) {
  Lanes tile[kSums];
  for (size_t i = 0; i < kSums; ++i) std::memcpy(&tile[i], sums + i * sum_width, sizeof(Lanes));
  for (size_t k = 0; k < count; ++k) {
    Lanes row;
    std::memcpy(&row, rows + k * width, sizeof(row));
    for (size_t i = 0; i < kSums; ++i) tile[i] += factors[i * step + k * stride] * row;
  }
  for (size_t i = 0; i < kSums; ++i) std::memcpy(sums + i * sum_width, &tile[i], sizeof(Lanes));
}

// sums[s] += over k of factors[s * step + k * stride] * rows[k], where sums and rows have `width`
// numbers each.
QUOTECHECK_INLINED void AddSums(size_t sum_count, size_t count, const float* factors, size_t step,
                                size_t stride, const float* rows, size_t width, float* sums) {
  size_t at = 0;
  for (; at + kLanes <= width; at += kLanes) {
    size_t s = 0;
    for (; s + kTile <= sum_count; s += kTile) {
      AddTile<kTile>(count, factors + s * step, step, stride, rows + at, width,
                     sums + s * width + at, width);
    }
    for (; s < sum_count; ++s) {
      AddTile<1>(count, factors + s * step, step, stride, rows + at, width, sums + s * width + at,
                 width);
    }
  }
  for (size_t s = 0; s < sum_count; ++s) {
    for (size_t k = 0; k < count; ++k) {
      const float factor = factors[s * step + k * stride];
      for (size_t i = at; i < width; ++i) sums[s * width + i] += factor * rows[k * width + i];
    }
  }
}

}  // namespace

QUOTECHECK_VECTORISED
void AddProducts(size_t positions, size_t rows, size_t width, const float* values,
                 const float* matrix, float* sums) {
  AddSums(positions, rows, values, rows, 1, matrix, width, sums);
}

QUOTECHECK_VECTORISED
void AddOuterProducts(size_t positions, size_t rows, size_t width, const float* values,
                      const float* others, float* matrix) {
  AddSums(rows, positions, values, 1, rows, others, width, matrix);
}

QUOTECHECK_VECTORISED
void AdamStep(size_t count, const AdamRates& rates, float* __restrict gradient,
              float* __restrict first, float* __restrict second, float* __restrict weights) {
  const AdamRates r = rates;
  for (size_t i = 0; i < count; ++i) {
    const float slope = gradient[i];
    gradient[i] = 0;
    first[i] = r.first_decay * first[i] + (1 - r.first_decay) * slope;
    second[i] = r.second_decay * second[i] + (1 - r.second_decay) * slope * slope;
    weights[i] -= r.rate * first[i] / (__builtin_sqrtf(second[i] * r.second_scale) + 1e-8f);
  }
}

}  // namespace quotecheck
