#include "checker/learn/train/neural_trainer.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>
#include <utility>

#include "checker/learn/train/dense_kernels.h"

namespace quotecheck {
namespace {

constexpr float kFirstDecay = 0.9f;
constexpr float kSecondDecay = 0.999f;
constexpr float kLastRate = 1.0f / 30;  // of the learning rate

// About normally distributed, the same everywhere: the sum of three uniform numbers.
float Normal(std::mt19937* random) {
  float sum = -1.5f;
  for (int i = 0; i < 3; ++i) sum += static_cast<float>((*random)() >> 8) * (1.0f / (1 << 24));
  return 2 * sum;
}

void Scatter(float deviation, std::mt19937* random, std::vector<float>* values) {
  for (float& value : *values) value = deviation * Normal(random);
}

// The steps of some weights. Which of them an example concerns is told row by row.
class Adam {
 public:
  Adam(size_t row_size, std::vector<float>* weights, std::vector<float>* gradient)
      : row_size_(row_size),
        weights_(*weights),
        gradient_(*gradient),
        first_(weights->size()),
        second_(weights->size()),
        touched_(weights->size() / row_size) {}

  void Touch(size_t row) {
    if (touched_[row]) return;
    touched_[row] = true;
    rows_.push_back(row);
  }
  void TouchAll() {
    for (size_t row = 0; row < touched_.size(); ++row) Touch(row);
  }

  // Takes the step `number`, counted from 1, and forgets the gradient.
  void Step(size_t number, float rate) {
    const float steps = static_cast<float>(number);
    const float first_scale = 1 / (1 - std::pow(kFirstDecay, steps));
    const float second_scale = 1 / (1 - std::pow(kSecondDecay, steps));
    const AdamRates rates = {rate * first_scale, second_scale, kFirstDecay, kSecondDecay};
    for (size_t row : rows_) {
      touched_[row] = false;
      const size_t at = row * row_size_;
      AdamStep(row_size_, rates, &gradient_[at], &first_[at], &second_[at], &weights_[at]);
    }
    rows_.clear();
  }

 private:
  size_t row_size_;
  std::vector<float>& weights_;
  std::vector<float>& gradient_;
  std::vector<float> first_, second_;
  std::vector<bool> touched_;
  std::vector<size_t> rows_;
};

class Trainer {
 public:
  Trainer(const std::vector<const NeuralExample*>& examples, const NeuralShape& shape,
          size_t item_rows, size_t own_rows, const NeuralOptions& options)
      : examples_(examples),
        shape_(shape),
        options_(options),
        random_(static_cast<std::mt19937::result_type>(options.seed)),
        network_(shape),
        weights_(shape, item_rows, own_rows),
        gradient_(shape, item_rows, own_rows),
        items_(shape.embedding, &weights_.item_rows, &gradient_.item_rows),
        own_(kHiddenUnits, &weights_.own_rows, &gradient_.own_rows) {
    const auto dense = [&](std::vector<float> NeuralTensors::*tensor) {
      dense_.emplace_back((weights_.*tensor).size(), &(weights_.*tensor), &(gradient_.*tensor));
    };
    for (auto tensor : {&NeuralTensors::convolution, &NeuralTensors::bias, &NeuralTensors::output,
                        &NeuralTensors::output_bias, &NeuralTensors::start, &NeuralTensors::to}) {
      dense(tensor);
    }
    const float inputs = static_cast<float>((2 * shape.reach + 1) * shape.embedding);
    Scatter(0.1f, &random_, &weights_.item_rows);
    Scatter(0.05f, &random_, &weights_.own_rows);
    Scatter(1 / std::sqrt(inputs), &random_, &weights_.convolution);
    Scatter(1 / std::sqrt(static_cast<float>(kHiddenUnits)), &random_, &weights_.output);
  }

  NeuralTensors Train() {
    std::vector<size_t> order(examples_.size());
    std::iota(order.begin(), order.end(), size_t{0});
    const size_t batches = (order.size() + options_.batch - 1) / options_.batch;
    const size_t steps = options_.epochs * batches;
    size_t step = 0;
    for (size_t epoch = 0; epoch < options_.epochs; ++epoch) {
      for (size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_() % i]);
      for (size_t begin = 0; begin < order.size(); begin += options_.batch) {
        const size_t end = std::min(order.size(), begin + options_.batch);
        for (size_t e = begin; e < end; ++e) Learn(*examples_[order[e]]);
        const float done = static_cast<float>(step) / static_cast<float>(steps);
        Step(++step, options_.learning_rate * (1 - (1 - kLastRate) * done));
      }
    }
    return std::move(weights_);
  }

 private:
  void Learn(const NeuralExample& example) {
    if (example.size() == 0) return;
    network_.AddGradient(weights_, example, options_.dropout, &random_, &gradient_);
    for (uint32_t row : example.item_features) items_.Touch(row);
    for (size_t k = 0; k < options_.dropout.identities; ++k) items_.Touch(k);
    for (uint32_t row : example.own_features) own_.Touch(row);
  }

  void Step(size_t number, float rate) {
    items_.Step(number, rate);
    own_.Step(number, rate);
    for (Adam& tensor : dense_) {
      tensor.TouchAll();
      tensor.Step(number, rate);
    }
  }

  const std::vector<const NeuralExample*>& examples_;
  const NeuralShape& shape_;
  const NeuralOptions& options_;
  std::mt19937 random_;
  NeuralNetwork network_;
  NeuralTensors weights_, gradient_;
  Adam items_, own_;
  std::vector<Adam> dense_;
};

ChainTransitions TransitionsOf(const NeuralTensors& weights, const ChainTransitions& allowed) {
  ChainTransitions transitions = allowed;
  for (size_t b = 0; b < allowed.labels; ++b) {
    if (transitions.start[b] == 0) transitions.start[b] = weights.start[b];
    for (size_t a = 0; a < allowed.labels; ++a) {
      if (transitions.to[b][a] == 0) transitions.to[b][a] = weights.to[b * kMaxChainLabels + a];
    }
  }
  return transitions;
}

}  // namespace

FeatureRows::FeatureRows(const std::vector<const std::vector<uint32_t>*>& lists, size_t list_size,
                         uint32_t min_count)
    : list_size_(list_size) {
  absl::flat_hash_map<FeatureHash, uint32_t> counts;
  for (const std::vector<uint32_t>* list : lists) {
    for (FeatureHash feature : *list) ++counts[feature];
  }
  for (const auto& [feature, count] : counts) {
    // 0 marks an empty slot in the file.
    if (count >= min_count && feature != 0) features_.push_back(feature);
  }
  std::sort(features_.begin(), features_.end());
  for (FeatureHash feature : features_) {
    rows_.emplace(feature, static_cast<uint32_t>(list_size_ + rows_.size()));
  }
}

void FeatureRows::Intern(std::vector<uint32_t>* list) const {
  for (size_t i = 0; i < list->size(); ++i) {
    const auto row = rows_.find((*list)[i]);
    (*list)[i] = row != rows_.end() ? row->second : static_cast<uint32_t>(i % list_size_);
  }
}

NeuralWeights TrainNeural(const std::vector<const NeuralExample*>& interned,
                          const NeuralShape& shape, const FeatureRows& item_rows,
                          const FeatureRows& own_rows, const NeuralOptions& options) {
  NeuralTensors trained =
      Trainer(interned, shape, item_rows.size(), own_rows.size(), options).Train();
  NeuralWeights weights;
  weights.transitions = TransitionsOf(trained, shape.allowed);
  weights.embedding = shape.embedding;
  weights.reach = shape.reach;
  weights.item_features = item_rows.features();
  weights.item_rows = std::move(trained.item_rows);
  weights.own_features = own_rows.features();
  weights.own_rows = std::move(trained.own_rows);
  weights.convolution = std::move(trained.convolution);
  weights.bias = std::move(trained.bias);
  weights.output = std::move(trained.output);
  weights.output_bias = std::move(trained.output_bias);
  return weights;
}

}  // namespace quotecheck
