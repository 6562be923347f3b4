#include "checker/learn/neural_chain.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

#include "checker/learn/hidden_kernels.h"

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
  // A loop that the compiler makes vectors of.
  std::array<int16_t, NeuralChain::kMaxEmbedding> steps;
  for (size_t d = 0; d < item.size(); ++d) {
    const float exact = item[d] * (1 / kItemStep);
    const float low = exact < -kMaxItem ? float{-kMaxItem} : exact;
    const float cut = low > kMaxItem ? float{kMaxItem} : low;
    steps[d] = static_cast<int16_t>(static_cast<int32_t>(cut + (cut < 0 ? -0.5f : 0.5f)));
  }
  ItemPairs pairs;
  static_assert(sizeof(pairs) == sizeof(steps));
  std::memcpy(pairs.data(), steps.data(), sizeof(pairs));
  return pairs;
}

}  // namespace

void NeuralChain::AddItem(size_t first, absl::Span<const FeatureHash> features,
                          absl::Span<HiddenSum> by_place) const {
  std::vector<uint32_t> rows;
  rows.reserve(features.size());
  for (size_t k = 0; k < features.size(); ++k) rows.push_back(ItemRow(first + k, features[k]));
  AddItemOfRows(rows, by_place);
}

void NeuralChain::AddItemOfRows(absl::Span<const uint32_t> rows,
                                absl::Span<HiddenSum> by_place) const {
  const HiddenKernels& kernels = BestHiddenKernels();
  std::array<float, kMaxEmbedding> item = {};
  const size_t row_bytes = sizeof(float) + embedding_;
  for (uint32_t number : rows) {
    const char* row = item_rows_ + size_t{number} * row_bytes;
    float step;
    std::memcpy(&step, row, sizeof(step));
    kernels.add_scaled({reinterpret_cast<const int8_t*>(row + sizeof(step)), embedding_}, step,
                       item.data());
  }
  const ItemPairs in_steps = InSteps(item);
  const absl::Span<const std::array<int16_t, 2>> pairs(in_steps.data(), (embedding_ + 1) / 2);
  const char* weights = convolution_;
  for (HiddenSum& sum : by_place) {
    HiddenKernels::Units units;
    kernels.multiply(pairs, weights, convolution_shift_, &units);
    sum += HiddenSum::OfUnits(units);
    weights += pairs.size() * kHiddenUnits * sizeof(pairs[0]);
  }
}

LabelRow NeuralChain::ScoreOf(const HiddenRows& rows) const {
  std::array<int32_t, kMaxChainLabels> scores = {};
  BestHiddenKernels().score_rows(rows.rows(), rows.byte_rows(), kMaxUnit,
                                 {output_.data(), transitions_.labels}, &scores);
  LabelRow row = output_bias_;
  for (size_t b = 0; b < kMaxChainLabels; ++b) {
    row[b] += output_step_ * static_cast<float>(scores[b]);
  }
  return row;
}

}  // namespace quotecheck
