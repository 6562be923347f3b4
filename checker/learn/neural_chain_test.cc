#include "checker/learn/neural_chain.h"

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "checker/learn/weights.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr size_t kEmbedding = 5;
constexpr size_t kReach = 1;
constexpr size_t kItemFeatures = 2;
constexpr size_t kOwnFeatures = 2;
constexpr FeatureHash kKnown = 12345;
constexpr FeatureHash kAlsoKnown = 67890;
constexpr FeatureHash kUnknown = 4711;

std::vector<float> Random(size_t size, float range, std::mt19937* random) {
  std::vector<float> values(size);
  for (float& value : values) {
    value = range * (static_cast<float>((*random)() % 2001) / 1000.0f - 1.0f);
  }
  return values;
}

NeuralWeights Weights() {
  std::mt19937 random(5);
  NeuralWeights weights;
  weights.embedding = kEmbedding;
  weights.reach = kReach;
  weights.item_features = {kKnown, kAlsoKnown};
  weights.item_rows = Random((kItemFeatures + 2) * kEmbedding, 1, &random);
  weights.own_features = {kKnown};
  weights.own_rows = Random((kOwnFeatures + 1) * kHiddenUnits, 1, &random);
  weights.convolution = Random((2 * kReach + 1) * kEmbedding * kHiddenUnits, 0.5f, &random);
  weights.bias = Random(kHiddenUnits, 1, &random);
  weights.output = Random(kHiddenUnits * kMaxChainLabels, 1, &random);
  weights.output_bias = Random(kMaxChainLabels, 1, &random);
  weights.transitions.labels = 7;
  weights.transitions.to[2][1] = 0.5f;
  return weights;
}

std::string BytesOf(const NeuralWeights& weights) {
  WeightsWriter writer;
  writer.AddNumbers({});
  writer.AddNumbers({});
  writer.AddNeuralChain(weights);
  writer.AddNeuralChain(weights);
  writer.AddChain({}, ChainTransitions{2, {}, {}}, 4);
  return writer.bytes();
}

// What `rows` of items add at a place, and a row of the own features, as the weights have it.
std::vector<float> Plain(const NeuralWeights& weights, const std::vector<size_t>& rows,
                         size_t place) {
  std::vector<float> units(kHiddenUnits);
  for (size_t d = 0; d < kEmbedding; ++d) {
    float value = 0;
    for (size_t row : rows) value += weights.item_rows[row * kEmbedding + d];
    for (size_t h = 0; h < kHiddenUnits; ++h) {
      units[h] += value * weights.convolution[(place * kEmbedding + d) * kHiddenUnits + h];
    }
  }
  return units;
}

class NeuralChainTest : public testing::Test {
 protected:
  const NeuralWeights weights_ = Weights();
  const std::string bytes_ = BytesOf(weights_);
  const std::optional<AttributionModel> model_ = ReadAttributionModel(bytes_);
};

void ExpectUnits(const HiddenSum& sum, const std::vector<float>& expected) {
  const auto units = sum.Units();
  for (size_t h = 0; h < kHiddenUnits; ++h) {
    EXPECT_NEAR(kHiddenStep * static_cast<float>(units[h]), expected[h], 0.05f) << h;
  }
}

TEST_F(NeuralChainTest, AnItemAddsTheConvolutionOfItsEmbeddings) {
  ASSERT_TRUE(model_.has_value());
  EXPECT_EQ(model_->roles.reach(), kReach);
  std::vector<HiddenSum> sums(2 * kReach + 1);
  const std::vector<FeatureHash> features = {kAlsoKnown, kUnknown};
  model_->roles.AddItem(0, features, absl::MakeSpan(sums));
  for (size_t place = 0; place < sums.size(); ++place) {
    ExpectUnits(sums[place], Plain(weights_, {3, 1}, place));
  }
}

TEST_F(NeuralChainTest, FeaturesAreAddedInParts) {
  std::vector<HiddenSum> parts(2 * kReach + 1);
  model_->roles.AddItem(0, std::vector<FeatureHash>{kKnown}, absl::MakeSpan(parts));
  model_->roles.AddItem(1, std::vector<FeatureHash>{kUnknown}, absl::MakeSpan(parts));
  for (size_t place = 0; place < parts.size(); ++place) {
    ExpectUnits(parts[place], Plain(weights_, {2, 1}, place));
  }
}

TEST_F(NeuralChainTest, ScoresAreThoseOfTheHiddenUnitsThatAreOn) {
  HiddenRows rows;
  rows.Add(model_->roles.bias());
  rows.Add(model_->roles.OwnFeature(0, kKnown));
  rows.Add(model_->roles.OwnFeature(1, kUnknown));
  const LabelRow row = model_->roles.ScoreOf(rows);
  for (size_t b = 0; b < 7; ++b) {
    float expected = weights_.output_bias[b];
    for (size_t h = 0; h < kHiddenUnits; ++h) {
      const float unit = weights_.bias[h] + weights_.own_rows[2 * kHiddenUnits + h] +
                         weights_.own_rows[1 * kHiddenUnits + h];
      expected += std::max(unit, 0.0f) * weights_.output[h * kMaxChainLabels + b];
    }
    EXPECT_NEAR(row[b], expected, 0.1f) << b;
  }
}

TEST_F(NeuralChainTest, KeepsItsTransitions) {
  EXPECT_EQ(model_->links.transitions().labels, 7u);
  EXPECT_EQ(model_->links.transitions().to[2][1], 0.5f);
}

// Summands are cut, so that as many as there may be leave every unit what it is.
TEST_F(NeuralChainTest, SumsDoNotOverflow) {
  NeuralWeights weights = Weights();
  for (float& value : weights.own_rows) value = 1000;
  for (float& value : weights.convolution) value = -1000;
  for (float& value : weights.item_rows) value = 100;
  const std::string bytes = BytesOf(weights);
  const std::optional<AttributionModel> model = ReadAttributionModel(bytes);
  ASSERT_TRUE(model.has_value());
  std::vector<HiddenSum> items(2 * kReach + 1);
  model->roles.AddItem(0, std::vector<FeatureHash>{kKnown}, absl::MakeSpan(items));
  HiddenSum on, off;
  for (size_t n = 0; n < kMaxHiddenSummands; ++n) {
    on.AddBytes(model->roles.OwnFeature(0, kKnown));
    off += items[0];
  }
  for (int16_t unit : on.Units()) EXPECT_EQ(unit, kMaxHiddenSummands * kMaxHiddenSummand);
  for (int16_t unit : off.Units()) EXPECT_EQ(-unit, kMaxHiddenSummands * kMaxHiddenSummand);
}

TEST_F(NeuralChainTest, BytesThatAreCutShortAreNoModel) {
  for (size_t size = 0; size < bytes_.size(); size += 97) {
    EXPECT_FALSE(ReadAttributionModel(absl::string_view(bytes_).substr(0, size)).has_value());
  }
}

}  // namespace
}  // namespace quotecheck
