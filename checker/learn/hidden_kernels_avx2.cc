#include <cstring>

#include "checker/learn/hidden_kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace quotecheck {

#if defined(__x86_64__)
namespace {

#define QUOTECHECK_AVX2 __attribute__((target("avx2")))

constexpr size_t kVectorBytes = 32;

QUOTECHECK_AVX2 void AddRows(absl::Span<const char* const> rows,
                             absl::Span<const uint8_t* const> byte_rows,
                             HiddenKernels::Units* sum) {
  constexpr size_t kVectors = sizeof(HiddenKernels::Units) / kVectorBytes;
  __m256i sums[kVectors] = {};
  for (size_t r = 0; r < byte_rows.size(); ++r) {
    const __m128i* row = reinterpret_cast<const __m128i*>(byte_rows.data()[r]);
    for (size_t i = 0; i < kVectors; ++i) {
      sums[i] = _mm256_add_epi16(sums[i], _mm256_cvtepu8_epi16(_mm_loadu_si128(row + i)));
    }
  }
  const int bias = static_cast<int>(byte_rows.size()) * HiddenBytes::kLeastByte;
  const __m256i biases = _mm256_set1_epi16(static_cast<int16_t>(bias));
  for (size_t i = 0; i < kVectors; ++i) {
    sums[i] = _mm256_slli_epi16(_mm256_add_epi16(sums[i], biases), HiddenBytes::kByteShift);
  }
  for (size_t r = 0; r < rows.size(); ++r) {
    const __m256i* row = reinterpret_cast<const __m256i*>(rows.data()[r]);
    for (size_t i = 0; i < kVectors; ++i) {
      sums[i] = _mm256_add_epi16(sums[i], _mm256_loadu_si256(row + i));
    }
  }
  std::memcpy(sum->data(), sums, sizeof(sums));
}

QUOTECHECK_AVX2 void Multiply(absl::Span<const HiddenKernels::Pair> item, const char* weights,
                              HiddenKernels::Products* products) {
  constexpr size_t kVectors = sizeof(HiddenKernels::Products) / kVectorBytes;
  __m256i sums[kVectors] = {};
  for (size_t p = 0; p < item.size(); ++p) {
    int32_t both;
    std::memcpy(&both, item.data() + p, sizeof(both));
    const __m256i numbers = _mm256_set1_epi32(both);
    const __m256i* row = reinterpret_cast<const __m256i*>(weights) + p * kVectors;
    for (size_t i = 0; i < kVectors; ++i) {
      sums[i] = _mm256_add_epi32(sums[i], _mm256_madd_epi16(numbers, _mm256_loadu_si256(row + i)));
    }
  }
  std::memcpy(products->data(), sums, sizeof(sums));
}

QUOTECHECK_AVX2 void AddScaled(absl::Span<const int8_t> numbers, float step, float* sums) {
  constexpr size_t kLanes = kVectorBytes / sizeof(float);
  const int8_t* const bytes = numbers.data();
  const __m256 steps = _mm256_set1_ps(step);
  size_t d = 0;
  for (; d + kLanes <= numbers.size(); d += kLanes) {
    const __m128i packed = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(bytes + d));
    const __m256 values = _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(packed));
    const __m256 sum = _mm256_add_ps(_mm256_loadu_ps(sums + d), _mm256_mul_ps(steps, values));
    _mm256_storeu_ps(sums + d, sum);
  }
  for (; d < numbers.size(); ++d) sums[d] += step * static_cast<float>(bytes[d]);
}

QUOTECHECK_AVX2 void Score(const HiddenKernels::Units& units,
                           absl::Span<const HiddenKernels::Units> weights,
                           std::array<int32_t, kMaxChainLabels>* scores) {
  constexpr size_t kVectors = sizeof(HiddenKernels::Units) / kVectorBytes;
  __m256i on[kVectors];
  std::memcpy(on, &units, sizeof(on));
  for (size_t b = 0; b < weights.size(); ++b) {
    const __m256i* row = reinterpret_cast<const __m256i*>(weights.data() + b);
    __m256i sum = {};
    for (size_t i = 0; i < kVectors; ++i) {
      sum = _mm256_add_epi32(sum, _mm256_madd_epi16(on[i], _mm256_loadu_si256(row + i)));
    }
    __m128i half = _mm_add_epi32(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, _MM_SHUFFLE(1, 0, 3, 2)));
    half = _mm_add_epi32(half, _mm_shuffle_epi32(half, _MM_SHUFFLE(2, 3, 0, 1)));
    const int32_t score = _mm_cvtsi128_si32(half);
    std::memcpy(reinterpret_cast<char*>(scores) + b * sizeof(score), &score, sizeof(score));
  }
}

}  // namespace

const HiddenKernels* Avx2HiddenKernels() {
  static constexpr HiddenKernels kernels = {AddRows, Multiply, AddScaled, Score};
  static const bool has = __builtin_cpu_supports("avx2") != 0;
  return has ? &kernels : nullptr;
}
#else
const HiddenKernels* Avx2HiddenKernels() { return nullptr; }
#endif

}  // namespace quotecheck
