#include "checker/learn/train/neural_network.h"

#include <cmath>
#include <random>
#include <vector>

#include "checker/learn/train/neural_trainer.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr size_t kLabels = 3;

NeuralShape SmallShape() {
  NeuralShape shape;
  shape.embedding = 4;
  shape.reach = 1;
  shape.item_features = 2;
  shape.own_features = 1;
  shape.allowed.labels = kLabels;
  shape.allowed.to[2][0] = ChainTransitions::kForbidden;
  return shape;
}

// Three positions among five items.
NeuralExample SmallExample() {
  NeuralExample example;
  example.item_features = {2, 1, 0, 3, 2, 3, 4, 1, 0, 4};
  example.own_features = {1, 0, 2};
  example.lead = 1;
  example.labels = {0, 1, 2};
  return example;
}

NeuralTensors RandomTensors(const NeuralShape& shape) {
  NeuralTensors tensors(shape, 5, 3);
  std::mt19937 random(7);
  for (auto tensor : {&NeuralTensors::item_rows, &NeuralTensors::own_rows,
                      &NeuralTensors::convolution, &NeuralTensors::bias, &NeuralTensors::output,
                      &NeuralTensors::output_bias, &NeuralTensors::start, &NeuralTensors::to}) {
    for (float& value : tensors.*tensor) {
      value = static_cast<float>(random() % 2001) / 1000.0f - 1.0f;
    }
  }
  return tensors;
}

double Loss(const NeuralShape& shape, const NeuralTensors& weights, const NeuralExample& example) {
  std::mt19937 random(1);
  NeuralTensors gradient(shape, 5, 3);
  return NeuralNetwork(shape).AddGradient(weights, example, Dropout(), &random, &gradient);
}

// The gradient agrees with what small changes of each weight do.
void ExpectGradient(const NeuralExample& example) {
  const NeuralShape shape = SmallShape();
  NeuralTensors weights = RandomTensors(shape);
  NeuralTensors gradient(shape, 5, 3);
  std::mt19937 random(1);
  NeuralNetwork(shape).AddGradient(weights, example, Dropout(), &random, &gradient);
  constexpr float kStep = 2e-3f;  // small: the units bend
  for (auto tensor : {&NeuralTensors::item_rows, &NeuralTensors::own_rows,
                      &NeuralTensors::convolution, &NeuralTensors::bias, &NeuralTensors::output,
                      &NeuralTensors::output_bias, &NeuralTensors::start, &NeuralTensors::to}) {
    std::vector<float>& values = weights.*tensor;
    for (size_t i = 0; i<values.size(); i += values.size()> 100 ? 7 : 1) {
      const float value = values[i];
      values[i] = value + kStep;
      const double above = Loss(shape, weights, example);
      values[i] = value - kStep;
      const double below = Loss(shape, weights, example);
      values[i] = value;
      EXPECT_NEAR((gradient.*tensor)[i], (above - below) / (2 * kStep), 0.02) << i;
    }
  }
}

TEST(NeuralNetworkTest, TheGradientIsThatOfTheLoss) { ExpectGradient(SmallExample()); }

TEST(NeuralNetworkTest, TheGradientIsThatOfTheLossWhereALabelIsTold) {
  NeuralExample example = SmallExample();
  example.told = {0, 1, 0};
  example.told_label = 1;
  ExpectGradient(example);
}

TEST(NeuralNetworkTest, TheLossIsThatOfTheLabels) {
  const NeuralShape shape = SmallShape();
  const NeuralTensors weights = RandomTensors(shape);
  NeuralExample example = SmallExample();
  double probability = 0;
  for (uint8_t a = 0; a < kLabels; ++a) {
    for (uint8_t b = 0; b < kLabels; ++b) {
      for (uint8_t c = 0; c < kLabels; ++c) {
        example.labels = {a, b, c};
        probability += std::exp(-Loss(shape, weights, example));
      }
    }
  }
  EXPECT_NEAR(probability, 1, 1e-3);
}

// An item has label 1 where exactly one of its neighbours is of the second kind: no sum over the
// neighbours tells that.
TEST(NeuralTrainerTest, LearnsWhatNoSumTells) {
  std::mt19937 random(3);
  std::vector<NeuralExample> examples(200);
  for (NeuralExample& example : examples) {
    std::vector<uint32_t> kinds;
    for (int i = 0; i < 10; ++i) kinds.push_back(1 + random() % 2);
    for (size_t i = 0; i < kinds.size(); ++i) {
      const bool before = i > 0 && kinds[i - 1] == 2;
      const bool after = i + 1 < kinds.size() && kinds[i + 1] == 2;
      example.item_features.push_back(kinds[i]);
      example.own_features.push_back(7);
      example.labels.push_back(before != after ? 1 : 0);
    }
  }
  std::vector<const std::vector<uint32_t>*> items, own;
  for (const NeuralExample& example : examples) {
    items.push_back(&example.item_features);
    own.push_back(&example.own_features);
  }
  NeuralShape shape;
  shape.embedding = 4;
  shape.reach = 1;
  shape.item_features = shape.own_features = 1;
  shape.allowed.labels = 2;
  const FeatureRows item_rows(items, 1, 1);
  const FeatureRows own_rows(own, 1, 1);
  std::vector<const NeuralExample*> interned;
  for (NeuralExample& example : examples) {
    item_rows.Intern(&example.item_features);
    own_rows.Intern(&example.own_features);
    interned.push_back(&example);
  }
  NeuralOptions options;
  options.epochs = 30;
  options.learning_rate = 0.01f;
  const NeuralWeights weights = TrainNeural(interned, shape, item_rows, own_rows, options);
  NeuralTensors tensors(shape, item_rows.size(), own_rows.size());
  tensors.item_rows = weights.item_rows;
  tensors.own_rows = weights.own_rows;
  tensors.convolution = weights.convolution;
  tensors.bias = weights.bias;
  tensors.output = weights.output;
  tensors.output_bias = weights.output_bias;
  NeuralTensors gradient(shape, item_rows.size(), own_rows.size());
  for (size_t b = 0; b < 2; ++b) {
    tensors.start[b] = weights.transitions.start[b];
    for (size_t a = 0; a < 2; ++a) {
      tensors.to[b * kMaxChainLabels + a] = weights.transitions.to[b][a];
    }
  }
  NeuralNetwork network(shape);
  for (size_t e = 0; e < 20; ++e) {
    EXPECT_LT(network.AddGradient(tensors, examples[e], Dropout(), &random, &gradient), 0.5);
  }
}

TEST(FeatureRowsTest, RareFeaturesShareTheRowOfTheirNumber) {
  const std::vector<uint32_t> first = {10, 77, 10, 88};
  const FeatureRows rows({&first}, 2, 2);
  EXPECT_EQ(rows.features(), std::vector<FeatureHash>{10});
  std::vector<uint32_t> list = {10, 77, 99, 10};
  rows.Intern(&list);
  EXPECT_EQ(list, (std::vector<uint32_t>{2, 1, 0, 2}));
}

}  // namespace
}  // namespace quotecheck
