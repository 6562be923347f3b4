#ifndef QUOTECHECK_CHECKER_LEARN_TRAIN_NEURAL_NETWORK_H_
#define QUOTECHECK_CHECKER_LEARN_TRAIN_NEURAL_NETWORK_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include "checker/learn/chain.h"
#include "checker/learn/neural_chain.h"

namespace quotecheck {

struct NeuralShape {
  size_t embedding = 48;
  size_t reach = 0;
  size_t item_features = 0;  // of each item
  size_t own_features = 0;   // of each position
  ChainTransitions allowed;  // kForbidden for labels that never follow each other, else 0
};

// One labelled sequence, and the items around it that count. Features are hashes, or rows once a
// FeatureRows has interned them.
struct NeuralExample {
  std::vector<uint32_t> item_features;  // of the items, one after the other
  std::vector<uint32_t> own_features;   // of the positions
  size_t lead = 0;                      // items before that of the first position
  std::vector<uint8_t> labels;          // by position
  std::vector<uint8_t> told;            // by position: 1 where its label is told, not asked
  // The label of the positions told, which no other position has.
  uint8_t told_label = 0;
  size_t size() const { return labels.size(); }
};

// All that is learned, or what is learned of it from some examples.
struct NeuralTensors {
  NeuralTensors(const NeuralShape& shape, size_t item_rows, size_t own_rows);

  std::vector<float> item_rows, own_rows, convolution, bias, output, output_bias;
  std::vector<float> start, to;  // of the transitions; to[b * kMaxChainLabels + a]: from a to b
};

// Hides some of what is looked at, so that nothing is relied upon too much (Srivastava et al.
// 2014).
struct Dropout {
  float embedding = 0;  // share of the numbers of an item
  float hidden = 0;     // of the hidden units
  float identity = 0;   // of the items, whose first `identities` features are taken for unknown
  size_t identities = 0;
};

// The negative log-likelihood of labels, and its gradient.
class NeuralNetwork {
 public:
  explicit NeuralNetwork(const NeuralShape& shape) : shape_(shape) {}

  // Adds the gradient at `weights` to `gradient`; `dropout` with nothing in it hides nothing.
  double AddGradient(const NeuralTensors& weights, const NeuralExample& example,
                     const Dropout& dropout, std::mt19937* random, NeuralTensors* gradient);

 private:
  // The positions that have an item at a place, one after the other, the first of them and its
  // item.
  struct Near {
    size_t position = 0, item = 0, count = 0;
  };
  Near PositionsNear(const NeuralExample& example, size_t place, size_t items) const;
  void Transpose(const NeuralTensors& weights);
  void FindItems(const NeuralTensors& weights, const NeuralExample& example, const Dropout& dropout,
                 std::mt19937* random);
  void FindHidden(const NeuralTensors& weights, const NeuralExample& example,
                  const Dropout& dropout, std::mt19937* random);
  std::vector<LabelRow> Scores(const NeuralTensors& weights, const NeuralExample& example) const;
  double AddLabels(const NeuralTensors& weights, const NeuralExample& example,
                   std::vector<LabelRow>* by_score, NeuralTensors* gradient) const;
  void AddHidden(const NeuralTensors& weights, const NeuralExample& example,
                 const std::vector<LabelRow>& by_score, NeuralTensors* gradient);
  void AddItems(const NeuralExample& example, NeuralTensors* gradient);
  float* Item(size_t item) { return &items_[item * shape_.embedding]; }

  const NeuralShape shape_;
  std::vector<uint32_t> rows_;                      // of the items, some of them hidden
  std::vector<float> items_, item_mask_;            // by item and number
  std::vector<float> sums_, hidden_, hidden_mask_;  // by position and unit
  std::vector<float> by_sum_;                       // the gradient by position and unit
  std::vector<float> transposed_;                   // the convolution, by place, unit and number
  std::vector<float> by_item_;                      // the gradient by item and number
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_TRAIN_NEURAL_NETWORK_H_
