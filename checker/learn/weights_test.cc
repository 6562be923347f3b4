#include "checker/learn/weights.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

ChainTransitions Transitions(size_t labels) {
  ChainTransitions transitions;
  transitions.labels = labels;
  transitions.to[1][0] = 0.5f;
  transitions.start[2] = ChainTransitions::kForbidden;
  return transitions;
}

FeatureWeights Weigh(FeatureHash feature, float first, float second) {
  FeatureWeights entry;
  entry.feature = feature;
  entry.weights[0] = first;
  entry.weights[1] = second;
  return entry;
}

NeuralWeights NoNeuralWeights() {
  NeuralWeights weights;
  weights.transitions = Transitions(7);
  weights.embedding = 1;
  weights.item_rows.resize(1);
  weights.own_rows.resize(kHiddenUnits);
  weights.convolution.resize(kHiddenUnits);
  weights.bias.resize(kHiddenUnits);
  weights.output.resize(kHiddenUnits * kMaxChainLabels);
  weights.output_bias.resize(kMaxChainLabels);
  return weights;
}

std::string Write(std::vector<FeatureWeights> decisions, size_t bits = 6) {
  WeightsWriter writer;
  writer.AddNumbers({{HashWord("said"), 7}, {HashWord("table"), 1}});
  writer.AddNumbers({{HashWord("table"), 200}});
  writer.AddNeuralChain(NoNeuralWeights());
  writer.AddNeuralChain(NoNeuralWeights());
  writer.AddChain(std::move(decisions), Transitions(7), bits);
  return writer.bytes();
}

TEST(WeightsTest, ReadsWhatWasWritten) {
  const FeatureHash a = HashWord("a");
  const FeatureHash b = HashWord("b");
  const std::string bytes = Write({Weigh(a, 0.25f, 1.25f), Weigh(b, 0.0f, -0.5f)});
  const auto model = ReadAttributionModel(bytes);
  ASSERT_TRUE(model.has_value());
  EXPECT_EQ(model->rates.Of(HashWord("said")), 7);
  EXPECT_EQ(model->rates.Of(HashWord("table")), 1);
  EXPECT_EQ(model->rates.Of(HashWord("chair")), 0);
  EXPECT_EQ(model->clusters.Of(HashWord("table")), 200);
  EXPECT_EQ(model->clusters.Of(HashWord("said")), 0);
  EXPECT_EQ(model->decisions.transitions().labels, 7u);
  EXPECT_EQ(model->decisions.transitions().to[1][0], 0.5f);
  // In relation to the first label's, and in steps.
  const std::vector<FeatureHash> both = {a, b};
  EXPECT_NEAR(model->decisions.ScoreOf(both)[1], 0.5f, 0.02f);
  EXPECT_EQ(model->decisions.ScoreOf(both)[0], 0);
}

TEST(WeightsTest, AFeatureWithoutWeightsScoresNothing) {
  const std::string bytes = Write({Weigh(HashWord("a"), 0, 1)});
  const auto model = ReadAttributionModel(bytes);
  ASSERT_TRUE(model.has_value());
  const std::vector<FeatureHash> unknown = {HashWord("nobody has seen this")};
  EXPECT_EQ(model->decisions.ScoreOf(unknown), LabelRow{});
}

TEST(WeightsTest, OfFeaturesWithOneSlotTheFirstIsKept) {
  constexpr size_t kBits = 4;
  const FeatureHash first = 0x00010003;
  const FeatureHash second = 0x00020003;
  ASSERT_EQ(WeightsWriter::SlotOf(first, kBits), WeightsWriter::SlotOf(second, kBits));
  const std::string bytes = Write({Weigh(first, 0, 5.0f), Weigh(second, 0, 5.0f)}, kBits);
  const auto model = ReadAttributionModel(bytes);
  ASSERT_TRUE(model.has_value());
  EXPECT_GT(model->decisions.ScoreOf(std::vector<FeatureHash>{first})[1], 4.0f);
  EXPECT_EQ(model->decisions.ScoreOf(std::vector<FeatureHash>{second})[1], 0);
}

TEST(WeightsTest, ManyFeaturesSumWithoutOverflow) {
  const FeatureHash feature = HashWord("a");
  const std::string bytes = Write({Weigh(feature, 0, 2.0f), Weigh(HashWord("b"), 0, -2.0f)});
  const auto model = ReadAttributionModel(bytes);
  ASSERT_TRUE(model.has_value());
  const std::vector<FeatureHash> up(kMaxSummedFeatures, feature);
  const std::vector<FeatureHash> down(kMaxSummedFeatures, HashWord("b"));
  EXPECT_NEAR(model->decisions.ScoreOf(up)[1], 2.0f * kMaxSummedFeatures, 1.0f);
  EXPECT_NEAR(model->decisions.ScoreOf(down)[1], -2.0f * kMaxSummedFeatures, 1.0f);
}

TEST(WeightsTest, ModelsAreToldApart) {
  const std::string bytes = Write({});
  EXPECT_NE(ReadAttributionModel(bytes)->id, ReadAttributionModel(bytes)->id);
}

TEST(WeightsTest, OtherBytesAreNoModel) {
  const std::string bytes = Write({});
  EXPECT_FALSE(ReadAttributionModel("").has_value());
  EXPECT_FALSE(ReadAttributionModel("QCWEIGH4").has_value());
  EXPECT_FALSE(ReadAttributionModel(bytes.substr(0, bytes.size() - 1)).has_value());
  std::string other = bytes;
  other[0] = 'X';
  EXPECT_FALSE(ReadAttributionModel(other).has_value());
}

}  // namespace
}  // namespace quotecheck
