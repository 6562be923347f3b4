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

constexpr size_t kUnitVectors = sizeof(HiddenKernels::Units) / kVectorBytes;

QUOTECHECK_AVX2 inline void SumRows(absl::Span<const char* const> rows,
                                    absl::Span<const uint8_t* const> byte_rows,
                                    __m256i (&sums)[kUnitVectors]) {
  // Rows of bytes hold this too much in each unit.
  const int bias = static_cast<int>(byte_rows.size()) * HiddenBytes::kLeastByte;
  for (__m256i& sum : sums) sum = _mm256_set1_epi16(static_cast<int16_t>(bias));
  for (size_t r = 0; r < byte_rows.size(); ++r) {
    const __m128i* row = reinterpret_cast<const __m128i*>(byte_rows.data()[r]);
    for (size_t i = 0; i < kUnitVectors; ++i) {
      sums[i] = _mm256_add_epi16(sums[i], _mm256_cvtepu8_epi16(_mm_loadu_si128(row + i)));
    }
  }
  for (__m256i& sum : sums) sum = _mm256_slli_epi16(sum, HiddenBytes::kByteShift);
  for (size_t r = 0; r < rows.size(); ++r) {
    const __m256i* row = reinterpret_cast<const __m256i*>(rows.data()[r]);
    for (size_t i = 0; i < kUnitVectors; ++i) {
      sums[i] = _mm256_add_epi16(sums[i], _mm256_loadu_si256(row + i));
    }
  }
}

QUOTECHECK_AVX2 void AddRows(absl::Span<const char* const> rows,
                             absl::Span<const uint8_t* const> byte_rows,
                             HiddenKernels::Units* sum) {
  __m256i sums[kUnitVectors];
  SumRows(rows, byte_rows, sums);
  std::memcpy(sum->data(), sums, sizeof(sums));
}

QUOTECHECK_AVX2 void Multiply(absl::Span<const HiddenKernels::Pair> item, const char* weights,
                              uint32_t shift, HiddenKernels::Units* units) {
  constexpr size_t kVectors = kHiddenUnits * sizeof(int32_t) / kVectorBytes;
  __m256i sums[kVectors];
  const __m256i half = _mm256_set1_epi32((1 << shift) / 2);
  for (__m256i& sum : sums) sum = half;
  for (size_t p = 0; p < item.size(); ++p) {
    int32_t both;
    std::memcpy(&both, item.data() + p, sizeof(both));
    const __m256i numbers = _mm256_set1_epi32(both);
    const __m256i* row = reinterpret_cast<const __m256i*>(weights) + p * kVectors;
    for (size_t i = 0; i < kVectors; ++i) {
      sums[i] = _mm256_add_epi32(sums[i], _mm256_madd_epi16(numbers, _mm256_loadu_si256(row + i)));
    }
  }
  const __m128i bits = _mm_cvtsi32_si128(static_cast<int>(shift));
  const __m256i greatest = _mm256_set1_epi16(kMaxHiddenSummand);
  const __m256i least = _mm256_set1_epi16(-kMaxHiddenSummand);
  for (size_t i = 0; i < kVectors; i += 2) {
    // Packing takes the lower halves of both vectors before the upper ones.
    const __m256i both =
        _mm256_packs_epi32(_mm256_sra_epi32(sums[i], bits), _mm256_sra_epi32(sums[i + 1], bits));
    const __m256i cut = _mm256_max_epi16(_mm256_min_epi16(both, greatest), least);
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(units->data()) + i / 2,
                        _mm256_permute4x64_epi64(cut, _MM_SHUFFLE(3, 1, 2, 0)));
  }
}

QUOTECHECK_AVX2 void ToBytes(const HiddenKernels::Units& units, uint8_t* bytes) {
  constexpr int kBelowHalf = (1 << HiddenBytes::kByteShift) / 2 - 1;
  __m256i steps[kUnitVectors];
  std::memcpy(steps, units.data(), sizeof(steps));
  for (__m256i& step : steps) {
    const __m256i odd =
        _mm256_and_si256(_mm256_srai_epi16(step, HiddenBytes::kByteShift), _mm256_set1_epi16(1));
    step = _mm256_add_epi16(_mm256_add_epi16(step, _mm256_set1_epi16(kBelowHalf)), odd);
    step = _mm256_srai_epi16(step, HiddenBytes::kByteShift);
    // Packing cuts the greatest.
    step = _mm256_max_epi16(step, _mm256_set1_epi16(HiddenBytes::kLeastByte + 1));
  }
  for (size_t i = 0; i < kUnitVectors; i += 2) {
    const __m256i both = _mm256_permute4x64_epi64(_mm256_packs_epi16(steps[i], steps[i + 1]),
                                                  _MM_SHUFFLE(3, 1, 2, 0));
    // From the least byte on: the highest bit turned.
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(bytes) + i / 2,
                        _mm256_xor_si256(both, _mm256_set1_epi8(HiddenBytes::kLeastByte)));
  }
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

QUOTECHECK_AVX2 inline __m256i ScoreOf(const __m256i (&on)[kUnitVectors],
                                       const HiddenKernels::Units& weights) {
  const __m256i* row = reinterpret_cast<const __m256i*>(weights.data());
  __m256i sum = _mm256_madd_epi16(on[0], _mm256_loadu_si256(row));
  for (size_t i = 1; i < kUnitVectors; ++i) {
    sum = _mm256_add_epi32(sum, _mm256_madd_epi16(on[i], _mm256_loadu_si256(row + i)));
  }
  return sum;
}

// Sums of two labels from `first` on, in both halves of a vector.
QUOTECHECK_AVX2 inline __m256i PairOf(const __m256i (&on)[kUnitVectors],
                                      absl::Span<const HiddenKernels::Units> weights,
                                      size_t first) {
  if (first >= weights.size()) return _mm256_setzero_si256();
  const __m256i one = ScoreOf(on, weights.data()[first]);
  const size_t next = first + 1;
  return _mm256_hadd_epi32(
      one, next < weights.size() ? ScoreOf(on, weights.data()[next]) : _mm256_setzero_si256());
}

QUOTECHECK_AVX2 void ScoreRows(absl::Span<const char* const> rows,
                               absl::Span<const uint8_t* const> byte_rows, int16_t greatest,
                               absl::Span<const HiddenKernels::Units> weights,
                               std::array<int32_t, kMaxChainLabels>* scores) {
  __m256i on[kUnitVectors];
  SumRows(rows, byte_rows, on);
  for (__m256i& units : on) {
    units = _mm256_min_epi16(_mm256_max_epi16(units, _mm256_setzero_si256()),
                             _mm256_set1_epi16(greatest));
  }
  const __m256i low = _mm256_hadd_epi32(PairOf(on, weights, 0), PairOf(on, weights, 2));
  const __m256i high = _mm256_hadd_epi32(PairOf(on, weights, 4), PairOf(on, weights, 6));
  const __m256i sums = _mm256_add_epi32(_mm256_permute2x128_si256(low, high, 0x20),
                                        _mm256_permute2x128_si256(low, high, 0x31));
  std::memcpy(scores->data(), &sums, sizeof(sums));
}

}  // namespace

const HiddenKernels* Avx2HiddenKernels() {
  static constexpr HiddenKernels kernels = {AddRows, Multiply, ToBytes, AddScaled, ScoreRows};
  static const bool has = __builtin_cpu_supports("avx2") != 0;
  return has ? &kernels : nullptr;
}
#else
const HiddenKernels* Avx2HiddenKernels() { return nullptr; }
#endif

}  // namespace quotecheck
