#include "checker/learn/neural_chain.h"

#include <algorithm>
#include <cstdint>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace quotecheck {
namespace {

// Units that are on are cut here, at 32.0, so that their products with the output's weights, which
// are at most kMaxOutput in size, can be summed up in 32 bits.
constexpr int16_t kMaxUnit = 8191;

// An item in steps, two numbers at a time; cut at kMaxItem so that its products with weights of at
// most kMaxConvolution in size can be summed up in 32 bits.
constexpr float kItemStep = 1.0f / (1 << kItemBits);
constexpr int16_t kMaxItem = 8180;
static_assert(int64_t{kMaxItem} * kMaxConvolution * NeuralChain::kMaxEmbedding <
              INT32_MAX - (1 << kMaxConvolutionShift));
using ItemPairs = std::array<std::array<int16_t, 2>, (NeuralChain::kMaxEmbedding + 1) / 2>;

ItemPairs InSteps(const std::array<float, NeuralChain::kMaxEmbedding>& item) {
  ItemPairs pairs;
  for (size_t d = 0; d < item.size(); ++d) {
    const float steps = std::clamp<float>(item[d] * (1 / kItemStep), -kMaxItem, kMaxItem);
    pairs[d / 2][d % 2] = static_cast<int16_t>(steps + (steps < 0 ? -0.5f : 0.5f));
  }
  return pairs;
}

// Units whose sums the vector registers of every processor hold.
constexpr size_t kBlock = 32;

// The product of an item and a matrix, which has a row of kHiddenUnits pairs of weights for each of
// the item's pairs; `weights` is where the block begins in the first row.
#if defined(__SSE2__)
std::array<int32_t, kBlock> MultiplyBlock(absl::Span<const std::array<int16_t, 2>> item,
                                          const char* weights) {
  constexpr size_t kVectors = kBlock * sizeof(int32_t) / sizeof(__m128i);
  __m128i sums[kVectors] = {};
  for (const std::array<int16_t, 2>& pair : item) {
    int32_t both;
    std::memcpy(&both, pair.data(), sizeof(both));
    const __m128i numbers = _mm_set1_epi32(both);
    for (size_t i = 0; i < kVectors; ++i) {
      const __m128i row = _mm_loadu_si128(reinterpret_cast<const __m128i*>(weights) + i);
      sums[i] = _mm_add_epi32(sums[i], _mm_madd_epi16(numbers, row));
    }
    weights += kHiddenUnits * sizeof(pair);
  }
  std::array<int32_t, kBlock> units;
  std::memcpy(units.data(), sums, sizeof(units));
  return units;
}
#else
std::array<int32_t, kBlock> MultiplyBlock(absl::Span<const std::array<int16_t, 2>> item,
                                          const char* weights) {
  std::array<int32_t, kBlock> units = {};
  for (const std::array<int16_t, 2>& pair : item) {
    for (size_t h = 0; h < kBlock; ++h) {
      std::array<int16_t, 2> row;
      std::memcpy(row.data(), weights + h * sizeof(row), sizeof(row));
      units[h] += int32_t{pair[0]} * row[0] + int32_t{pair[1]} * row[1];
    }
    weights += kHiddenUnits * sizeof(pair);
  }
  return units;
}
#endif

}  // namespace

// The sums stay in registers, of which every processor has enough for all units.
HiddenSum HiddenRows::Sum() const {
  HiddenSum::Vector sums[HiddenSum::kVectors] = {};
  for (size_t r = 0; r < count_; ++r) {
    for (size_t i = 0; i < HiddenSum::kVectors; ++i) {
      HiddenSum::Vector row;
      std::memcpy(&row, rows_[r] + i * sizeof(row), sizeof(row));
      sums[i] += row;
    }
  }
  HiddenSum result;
  std::memcpy(result.vectors_, sums, sizeof(sums));
  return result;
}

void NeuralChain::AddItem(size_t first, absl::Span<const FeatureHash> features,
                          absl::Span<HiddenSum> by_place) const {
  std::array<float, kMaxEmbedding> item = {};
  const size_t row_bytes = sizeof(float) + embedding_;
  for (size_t k = 0; k < features.size(); ++k) {
    const char* row = item_rows_ + size_t{ItemRow(first + k, features[k])} * row_bytes;
    float step;
    std::memcpy(&step, row, sizeof(step));
    for (size_t d = 0; d < embedding_; ++d) {
      item[d] += step * static_cast<float>(static_cast<int8_t>(row[sizeof(step) + d]));
    }
  }
  const ItemPairs in_steps = InSteps(item);
  const absl::Span<const std::array<int16_t, 2>> pairs(in_steps.data(), (embedding_ + 1) / 2);
  const int32_t half = (1 << convolution_shift_) / 2;
  const char* weights = convolution_;
  for (HiddenSum& sum : by_place) {
    std::array<int16_t, kHiddenUnits> units;
    for (size_t block = 0; block < kHiddenUnits; block += kBlock) {
      const auto products = MultiplyBlock(pairs, weights + block * sizeof(pairs[0]));
      for (size_t h = 0; h < kBlock; ++h) {
        const int32_t unit = (products[h] + half) >> convolution_shift_;
        units[block + h] =
            static_cast<int16_t>(std::clamp<int32_t>(unit, -kMaxHiddenSummand, kMaxHiddenSummand));
      }
    }
    sum += HiddenSum::OfUnits(units);
    weights += pairs.size() * kHiddenUnits * sizeof(pairs[0]);
  }
}

LabelRow NeuralChain::ScoreOf(const HiddenSum& sum) const {
  std::array<int16_t, kHiddenUnits> units = sum.Units();
  for (int16_t& unit : units) unit = std::clamp<int16_t>(unit, 0, kMaxUnit);
  LabelRow row = output_bias_;
  for (size_t b = 0; b < transitions_.labels; ++b) {
    int32_t score = 0;
    for (size_t h = 0; h < kHiddenUnits; ++h) score += int32_t{units[h]} * int32_t{output_[b][h]};
    row[b] += output_step_ * static_cast<float>(score);
  }
  return row;
}

}  // namespace quotecheck
