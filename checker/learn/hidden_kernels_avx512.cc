#include <cstring>

#include "checker/learn/hidden_kernels.h"

#if defined(__x86_64__)
#include <immintrin.h>
// GCC's own header leaves vectors unset where all of them is written.
#pragma GCC diagnostic ignored "-Wuninitialized"
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

namespace quotecheck {

#if defined(__x86_64__)
namespace {

#define QUOTECHECK_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni")))

constexpr size_t kVectorBytes = 64;
constexpr size_t kUnitVectors = sizeof(HiddenKernels::Units) / kVectorBytes;

QUOTECHECK_AVX512 inline void SumRows(absl::Span<const char* const> rows,
                                      absl::Span<const uint8_t* const> byte_rows,
                                      __m512i (&sums)[kUnitVectors]) {
  // Rows of bytes hold this too much in each unit.
  const int bias = static_cast<int>(byte_rows.size()) * HiddenBytes::kLeastByte;
  for (__m512i& sum : sums) sum = _mm512_set1_epi16(static_cast<int16_t>(bias));
  for (size_t r = 0; r < byte_rows.size(); ++r) {
    const __m256i* row = reinterpret_cast<const __m256i*>(byte_rows.data()[r]);
    for (size_t i = 0; i < kUnitVectors; ++i) {
      sums[i] = _mm512_add_epi16(sums[i], _mm512_cvtepu8_epi16(_mm256_loadu_si256(row + i)));
    }
  }
  for (__m512i& sum : sums) sum = _mm512_slli_epi16(sum, HiddenBytes::kByteShift);
  for (size_t r = 0; r < rows.size(); ++r) {
    const char* row = rows.data()[r];
    for (size_t i = 0; i < kUnitVectors; ++i) {
      sums[i] = _mm512_add_epi16(sums[i], _mm512_loadu_si512(row + i * kVectorBytes));
    }
  }
}

QUOTECHECK_AVX512 void AddRows(absl::Span<const char* const> rows,
                               absl::Span<const uint8_t* const> byte_rows,
                               HiddenKernels::Units* sum) {
  __m512i sums[kUnitVectors];
  SumRows(rows, byte_rows, sums);
  std::memcpy(sum->data(), sums, sizeof(sums));
}

QUOTECHECK_AVX512 void Multiply(absl::Span<const HiddenKernels::Pair> item, const char* weights,
                                uint32_t shift, HiddenKernels::Units* units) {
  constexpr size_t kVectors = kHiddenUnits * sizeof(int32_t) / kVectorBytes;
  __m512i sums[kVectors];
  for (__m512i& sum : sums) sum = _mm512_set1_epi32((1 << shift) / 2);
  for (size_t p = 0; p < item.size(); ++p) {
    int32_t both;
    std::memcpy(&both, item.data() + p, sizeof(both));
    const __m512i numbers = _mm512_set1_epi32(both);
    const char* row = weights + p * sizeof(sums);
    for (size_t i = 0; i < kVectors; ++i) {
      sums[i] = _mm512_dpwssd_epi32(sums[i], numbers, _mm512_loadu_si512(row + i * kVectorBytes));
    }
  }
  const __m128i bits = _mm_cvtsi32_si128(static_cast<int>(shift));
  for (size_t i = 0; i < kVectors; ++i) {
    const __m256i cut = _mm512_cvtsepi32_epi16(_mm512_sra_epi32(sums[i], bits));
    _mm256_storeu_si256(
        reinterpret_cast<__m256i*>(units->data()) + i,
        _mm256_max_epi16(_mm256_min_epi16(cut, _mm256_set1_epi16(kMaxHiddenSummand)),
                         _mm256_set1_epi16(-kMaxHiddenSummand)));
  }
}

// Sums of a label, four of each.
QUOTECHECK_AVX512 inline __m128i ScoreOf(const __m512i (&on)[kUnitVectors],
                                         absl::Span<const HiddenKernels::Units> weights,
                                         size_t label) {
  if (label >= weights.size()) return _mm_setzero_si128();
  const HiddenKernels::Units& row = weights.data()[label];
  __m512i sum = _mm512_madd_epi16(on[0], _mm512_loadu_si512(row.data()));
  sum = _mm512_dpwssd_epi32(sum, on[1], _mm512_loadu_si512(row.data() + kHiddenUnits / 2));
  const __m256i half =
      _mm256_add_epi32(_mm512_castsi512_si256(sum), _mm512_extracti64x4_epi64(sum, 1));
  return _mm_add_epi32(_mm256_castsi256_si128(half), _mm256_extracti128_si256(half, 1));
}

QUOTECHECK_AVX512 void ScoreRows(absl::Span<const char* const> rows,
                                 absl::Span<const uint8_t* const> byte_rows, int16_t greatest,
                                 absl::Span<const HiddenKernels::Units> weights,
                                 std::array<int32_t, kMaxChainLabels>* scores) {
  static_assert(kUnitVectors == 2);
  __m512i on[kUnitVectors];
  SumRows(rows, byte_rows, on);
  for (__m512i& units : on) {
    units = _mm512_min_epi16(_mm512_max_epi16(units, _mm512_setzero_si512()),
                             _mm512_set1_epi16(greatest));
  }
  for (size_t b = 0; b < kMaxChainLabels; b += 4) {
    const __m128i first = _mm_hadd_epi32(ScoreOf(on, weights, b), ScoreOf(on, weights, b + 1));
    const __m128i second = _mm_hadd_epi32(ScoreOf(on, weights, b + 2), ScoreOf(on, weights, b + 3));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(scores->data() + b), _mm_hadd_epi32(first, second));
  }
}

}  // namespace

const HiddenKernels* Avx512HiddenKernels() {
  static const bool has =
      Avx2HiddenKernels() != nullptr && __builtin_cpu_supports("avx512bw") != 0 &&
      __builtin_cpu_supports("avx512vl") != 0 && __builtin_cpu_supports("avx512vnni") != 0;
  if (!has) return nullptr;
  static const HiddenKernels kernels = {AddRows, Multiply, Avx2HiddenKernels()->to_bytes,
                                        Avx2HiddenKernels()->add_scaled, ScoreRows};
  return &kernels;
}
#else
const HiddenKernels* Avx512HiddenKernels() { return nullptr; }
#endif

}  // namespace quotecheck
