#include "checker/learn/hidden_kernels.h"

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

#if defined(__SSE2__)
void Multiply(absl::Span<const HiddenKernels::Pair> item, const char* weights,
              HiddenKernels::Products* products) {
  // Units whose sums the vector registers of every processor hold.
  constexpr size_t kBlock = 32;
  constexpr size_t kVectors = kBlock * sizeof(int32_t) / sizeof(__m128i);
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
    std::memcpy(products->data() + block, sums, sizeof(sums));
  }
}
#else
void Multiply(absl::Span<const HiddenKernels::Pair> item, const char* weights,
              HiddenKernels::Products* products) {
  products->fill(0);
  for (const HiddenKernels::Pair& pair : item) {
    for (size_t h = 0; h < kHiddenUnits; ++h) {
      HiddenKernels::Pair row;
      std::memcpy(row.data(), weights + h * sizeof(row), sizeof(row));
      (*products)[h] += int32_t{pair[0]} * row[0] + int32_t{pair[1]} * row[1];
    }
    weights += kHiddenUnits * sizeof(pair);
  }
}
#endif

void AddScaled(absl::Span<const int8_t> numbers, float step, float* sums) {
  for (size_t d = 0; d < numbers.size(); ++d) sums[d] += step * static_cast<float>(numbers[d]);
}

void Score(const Units& units, absl::Span<const Units> weights,
           std::array<int32_t, kMaxChainLabels>* scores) {
  for (size_t b = 0; b < weights.size(); ++b) {
    int32_t score = 0;
    for (size_t h = 0; h < kHiddenUnits; ++h) score += int32_t{units[h]} * int32_t{weights[b][h]};
    (*scores)[b] = score;
  }
}

}  // namespace

const HiddenKernels& PortableHiddenKernels() {
  static constexpr HiddenKernels kernels = {AddRows, Multiply, AddScaled, Score};
  return kernels;
}

const HiddenKernels& BestHiddenKernels() {
  static const HiddenKernels& best =
      Avx2HiddenKernels() != nullptr ? *Avx2HiddenKernels() : PortableHiddenKernels();
  return best;
}

}  // namespace quotecheck
