#include "checker/learn/hidden_kernels.h"

#include <algorithm>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace quotecheck {
namespace {

using Units = HiddenKernels::Units;

// Rows of bytes hold this too much in each unit.
int16_t BytesBias(size_t rows) {
  return static_cast<int16_t>(static_cast<int>(rows) * HiddenBytes::kLeastByte);
}

// In vectors that the registers of every processor hold.
void AddRows(absl::Span<const char* const> rows, absl::Span<const uint8_t* const> byte_rows,
             Units* sum) {
  using Vector = int16_t __attribute__((vector_size(16)));
  using Bytes = uint8_t __attribute__((vector_size(8)));
  constexpr size_t kVectors = sizeof(Units) / sizeof(Vector);
  Vector sums[kVectors] = {};
  for (const uint8_t* row : byte_rows) {
    for (size_t i = 0; i < kVectors; ++i) {
      Bytes bytes;
      std::memcpy(&bytes, row + i * sizeof(bytes), sizeof(bytes));
      sums[i] += __builtin_convertvector(bytes, Vector);
    }
  }
  for (Vector& part : sums) part = (part + BytesBias(byte_rows.size())) << HiddenBytes::kByteShift;
  for (const char* row : rows) {
    for (size_t i = 0; i < kVectors; ++i) {
      Vector part;
      std::memcpy(&part, row + i * sizeof(part), sizeof(part));
      sums[i] += part;
    }
  }
  std::memcpy(sum->data(), sums, sizeof(sums));
}

void Multiply(absl::Span<const HiddenKernels::Pair> item, const char* weights, uint32_t shift,
              Units* units) {
#if defined(__SSE2__)
  // Units whose sums the vector registers of every processor hold.
  constexpr size_t kBlock = 32;
  constexpr size_t kVectors = kBlock * sizeof(int32_t) / sizeof(__m128i);
  const __m128i half = _mm_set1_epi32((1 << shift) / 2);
  const __m128i bits = _mm_cvtsi32_si128(static_cast<int>(shift));
  const __m128i greatest = _mm_set1_epi16(kMaxHiddenSummand);
  const __m128i least = _mm_set1_epi16(-kMaxHiddenSummand);
  for (size_t block = 0; block < kHiddenUnits; block += kBlock) {
    const char* rows = weights + block * sizeof(item[0]);
    __m128i sums[kVectors] = {};
    for (const HiddenKernels::Pair& pair : item) {
      int32_t both;
      std::memcpy(&both, pair.data(), sizeof(both));
      const __m128i numbers = _mm_set1_epi32(both);
      for (size_t i = 0; i < kVectors; ++i) {
        const __m128i row = _mm_loadu_si128(reinterpret_cast<const __m128i*>(rows) + i);
        sums[i] = _mm_add_epi32(sums[i], _mm_madd_epi16(numbers, row));
      }
      rows += kHiddenUnits * sizeof(pair);
    }
    for (__m128i& sum : sums) sum = _mm_sra_epi32(_mm_add_epi32(sum, half), bits);
    for (size_t i = 0; i < kVectors; i += 2) {
      const __m128i both = _mm_packs_epi32(sums[i], sums[i + 1]);
      _mm_storeu_si128(reinterpret_cast<__m128i*>(units->data() + block) + i / 2,
                       _mm_max_epi16(_mm_min_epi16(both, greatest), least));
    }
  }
#else
  const int32_t half = (1 << shift) / 2;
  for (size_t h = 0; h < kHiddenUnits; ++h) {
    int32_t sum = 0;
    for (size_t p = 0; p < item.size(); ++p) {
      HiddenKernels::Pair row;
      std::memcpy(row.data(), weights + (p * kHiddenUnits + h) * sizeof(row), sizeof(row));
      sum += int32_t{item[p][0]} * row[0] + int32_t{item[p][1]} * row[1];
    }
    (*units)[h] = static_cast<int16_t>(
        std::clamp<int32_t>((sum + half) >> shift, -kMaxHiddenSummand, kMaxHiddenSummand));
  }
#endif
}

void ToBytes(const Units& units, uint8_t* bytes) {
  constexpr int kBelowHalf = (1 << HiddenBytes::kByteShift) / 2 - 1;
  constexpr int kMost = -HiddenBytes::kLeastByte - 1;
  for (size_t h = 0; h < kHiddenUnits; ++h) {
    const int odd = (units[h] >> HiddenBytes::kByteShift) & 1;
    const int steps = (units[h] + kBelowHalf + odd) >> HiddenBytes::kByteShift;
    bytes[h] = static_cast<uint8_t>(std::clamp(steps, -kMost, kMost) - HiddenBytes::kLeastByte);
  }
}

void AddScaled(absl::Span<const int8_t> numbers, float step, float* sums) {
  for (size_t d = 0; d < numbers.size(); ++d) sums[d] += step * static_cast<float>(numbers[d]);
}

void ScoreRows(absl::Span<const char* const> rows, absl::Span<const uint8_t* const> byte_rows,
               int16_t greatest, absl::Span<const Units> weights,
               std::array<int32_t, kMaxChainLabels>* scores) {
  Units units;
  AddRows(rows, byte_rows, &units);
  for (int16_t& unit : units) unit = std::clamp<int16_t>(unit, 0, greatest);
  scores->fill(0);
  for (size_t b = 0; b < weights.size(); ++b) {
    int32_t score = 0;
    for (size_t h = 0; h < kHiddenUnits; ++h) score += int32_t{units[h]} * int32_t{weights[b][h]};
    (*scores)[b] = score;
  }
}

}  // namespace

const HiddenKernels& PortableHiddenKernels() {
  static constexpr HiddenKernels kernels = {AddRows, Multiply, ToBytes, AddScaled, ScoreRows};
  return kernels;
}

const HiddenKernels& BestHiddenKernels() {
  static const HiddenKernels& best = []() -> const HiddenKernels& {
    for (const HiddenKernels* kernels : {Avx512HiddenKernels(), Avx2HiddenKernels()}) {
      if (kernels != nullptr) return *kernels;
    }
    return PortableHiddenKernels();
  }();
  return best;
}

}  // namespace quotecheck
