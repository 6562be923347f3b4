#include "checker/learn/neural_chain.h"

#include <algorithm>

namespace quotecheck {
namespace {

// Units that are on are cut here, at 32.0, so that their products with the output's weights, which
// are at most kMaxOutput in size, can be summed up in 32 bits.
constexpr int16_t kMaxUnit = 8191;

// Units whose sums the vector registers of every processor hold.
constexpr size_t kBlock = 32;
using Lanes = float __attribute__((vector_size(16)));
constexpr size_t kBlockLanes = kBlock * sizeof(float) / sizeof(Lanes);

// Adds to the kBlock units the product of an item and a matrix, which has a row of kHiddenUnits
// floats for each of the item's numbers; `weights` is where the block begins in the first row.
void AddBlock(absl::Span<const float> item, const char* weights, int16_t* steps) {
  Lanes sums[kBlockLanes] = {};
  for (float number : item) {
    for (size_t i = 0; i < kBlockLanes; ++i) {
      Lanes row;
      std::memcpy(&row, weights + i * sizeof(row), sizeof(row));
      sums[i] += number * row;
    }
    weights += kHiddenUnits * sizeof(float);
  }
  std::array<float, kBlock> units;
  std::memcpy(units.data(), sums, sizeof(units));
  for (size_t h = 0; h < kBlock; ++h) {
    const float limit = kMaxHiddenSummand;
    const float unit = std::clamp(units[h] * (1 / kHiddenStep), -limit, limit);
    steps[h] = static_cast<int16_t>(unit + (unit < 0 ? -0.5f : 0.5f));
  }
}

}  // namespace

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
  const absl::Span<const float> numbers(item.data(), embedding_);
  const char* weights = convolution_;
  for (HiddenSum& sum : by_place) {
    std::array<int16_t, kHiddenUnits> steps;
    for (size_t block = 0; block < kHiddenUnits; block += kBlock) {
      AddBlock(numbers, weights + block * sizeof(float), &steps[block]);
    }
    sum += HiddenSum::OfUnits(steps);
    weights += embedding_ * kHiddenUnits * sizeof(float);
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
