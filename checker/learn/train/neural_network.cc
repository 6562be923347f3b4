#include "checker/learn/train/neural_network.h"

#include <algorithm>
#include <cmath>

#include "checker/learn/train/dense_kernels.h"

namespace quotecheck {
namespace {

constexpr float kImpossible = -1e4f;

// From 0 to less than 1, the same everywhere.
float Uniform(std::mt19937* random) {
  return static_cast<float>((*random)() >> 8) * (1.0f / (1 << 24));
}

// Hides each of the values with the probability, and makes the others larger by as much.
void Drop(float probability, std::mt19937* random, std::vector<float>* values,
          std::vector<float>* mask) {
  mask->assign(values->size(), 1.0f);
  if (probability <= 0) return;
  const float kept = 1 / (1 - probability);
  for (size_t i = 0; i < values->size(); ++i) {
    (*mask)[i] = Uniform(random) < probability ? 0 : kept;
    (*values)[i] *= (*mask)[i];
  }
}

ChainTransitions TransitionsOf(const NeuralTensors& weights, const ChainTransitions& allowed) {
  ChainTransitions transitions = allowed;
  for (size_t b = 0; b < allowed.labels; ++b) {
    transitions.start[b] += weights.start[b];
    for (size_t a = 0; a < allowed.labels; ++a) {
      transitions.to[b][a] += weights.to[b * kMaxChainLabels + a];
    }
  }
  return transitions;
}

}  // namespace

NeuralTensors::NeuralTensors(const NeuralShape& shape, size_t item_count, size_t own_count)
    : item_rows(item_count * shape.embedding),
      own_rows(own_count * kHiddenUnits),
      convolution((2 * shape.reach + 1) * shape.embedding * kHiddenUnits),
      bias(kHiddenUnits),
      output(kHiddenUnits * kMaxChainLabels),
      output_bias(kMaxChainLabels),
      start(kMaxChainLabels),
      to(kMaxChainLabels * kMaxChainLabels) {}

double NeuralNetwork::AddGradient(const NeuralTensors& weights, const NeuralExample& example,
                                  const Dropout& dropout, std::mt19937* random,
                                  NeuralTensors* gradient) {
  Transpose(weights);
  FindItems(weights, example, dropout, random);
  FindHidden(weights, example, dropout, random);
  std::vector<LabelRow> by_score = Scores(weights, example);
  const double loss = AddLabels(weights, example, &by_score, gradient);
  AddHidden(weights, example, by_score, gradient);
  AddItems(example, gradient);
  return loss;
}

void NeuralNetwork::FindItems(const NeuralTensors& weights, const NeuralExample& example,
                              const Dropout& dropout, std::mt19937* random) {
  const size_t features = shape_.item_features;
  rows_ = example.item_features;
  const size_t items = rows_.size() / features;
  items_.assign(items * shape_.embedding, 0);
  for (size_t i = 0; i < items; ++i) {
    uint32_t* rows = &rows_[i * features];
    if (dropout.identity > 0 && Uniform(random) < dropout.identity) {
      for (size_t k = 0; k < dropout.identities; ++k) rows[k] = static_cast<uint32_t>(k);
    }
    for (size_t k = 0; k < features; ++k) {
      const float* row = &weights.item_rows[rows[k] * shape_.embedding];
      for (size_t d = 0; d < shape_.embedding; ++d) Item(i)[d] += row[d];
    }
  }
  Drop(dropout.embedding, random, &items_, &item_mask_);
}

void NeuralNetwork::FindHidden(const NeuralTensors& weights, const NeuralExample& example,
                               const Dropout& dropout, std::mt19937* random) {
  const size_t items = items_.size() / shape_.embedding;
  const size_t place_size = shape_.embedding * kHiddenUnits;
  sums_.resize(example.size() * kHiddenUnits);
  for (size_t t = 0; t < example.size(); ++t) {
    float* sum = &sums_[t * kHiddenUnits];
    std::copy(weights.bias.begin(), weights.bias.end(), sum);
    for (size_t k = 0; k < shape_.own_features; ++k) {
      const size_t row = example.own_features[t * shape_.own_features + k];
      const float* units = &weights.own_rows[row * kHiddenUnits];
      for (size_t h = 0; h < kHiddenUnits; ++h) sum[h] += units[h];
    }
  }
  for (size_t place = 0; place <= 2 * shape_.reach; ++place) {
    const Near near = PositionsNear(example, place, items);
    if (near.count == 0) continue;
    AddProducts(near.count, shape_.embedding, kHiddenUnits, Item(near.item),
                &weights.convolution[place * place_size], &sums_[near.position * kHiddenUnits]);
  }
  hidden_ = sums_;
  for (float& unit : hidden_) unit = std::max(unit, 0.0f);
  Drop(dropout.hidden, random, &hidden_, &hidden_mask_);
}

std::vector<LabelRow> NeuralNetwork::Scores(const NeuralTensors& weights,
                                            const NeuralExample& example) const {
  std::vector<LabelRow> scores(example.size());
  for (size_t t = 0; t < example.size(); ++t) {
    LabelRow& row = scores[t];
    std::copy(weights.output_bias.begin(), weights.output_bias.end(), row.begin());
    for (size_t h = 0; h < kHiddenUnits; ++h) {
      const float unit = hidden_[t * kHiddenUnits + h];
      for (size_t b = 0; b < kMaxChainLabels; ++b) {
        row[b] += unit * weights.output[h * kMaxChainLabels + b];
      }
    }
    if (example.told.empty()) continue;
    for (size_t b = 0; b < shape_.allowed.labels; ++b) {
      if ((example.told[t] != 0) != (b == example.told_label)) row[b] += kImpossible;
    }
  }
  return scores;
}

// Replaces the scores by what the loss grows with them.
double NeuralNetwork::AddLabels(const NeuralTensors& weights, const NeuralExample& example,
                                std::vector<LabelRow>* by_score, NeuralTensors* gradient) const {
  const ChainTransitions transitions = TransitionsOf(weights, shape_.allowed);
  const ChainMarginals marginals = FindMarginals(*by_score, transitions, /*with_pairs=*/true);
  const size_t labels = shape_.allowed.labels;
  double loss = marginals.log_partition - transitions.start[example.labels[0]];
  gradient->start[example.labels[0]] -= 1;
  for (size_t b = 0; b < labels; ++b) {
    gradient->start[b] += marginals.labels[0][b];
    for (size_t a = 0; a < labels; ++a) {
      gradient->to[b * kMaxChainLabels + a] += marginals.pairs[b][a];
    }
  }
  for (size_t t = 0; t < example.size(); ++t) {
    const size_t label = example.labels[t];
    LabelRow& row = (*by_score)[t];
    loss -= row[label];
    if (t > 0) {
      const size_t before = example.labels[t - 1];
      loss -= transitions.to[label][before];
      gradient->to[label * kMaxChainLabels + before] -= 1;
    }
    row = marginals.labels[t];
    row[label] -= 1;
    if (!example.told.empty() && example.told[t] != 0) row = {};
  }
  return loss;
}

// From the scores to the hidden sums, which then hold what the loss grows with them.
void NeuralNetwork::AddHidden(const NeuralTensors& weights, const NeuralExample& example,
                              const std::vector<LabelRow>& by_score, NeuralTensors* gradient) {
  const size_t items = items_.size() / shape_.embedding;
  const size_t place_size = shape_.embedding * kHiddenUnits;
  by_item_.assign(items_.size(), 0);
  by_sum_.assign(example.size() * kHiddenUnits, 0);
  for (size_t t = 0; t < example.size(); ++t) {
    const LabelRow& row = by_score[t];
    float* by_sum = &by_sum_[t * kHiddenUnits];
    for (size_t b = 0; b < kMaxChainLabels; ++b) gradient->output_bias[b] += row[b];
    for (size_t h = 0; h < kHiddenUnits; ++h) {
      const size_t unit = t * kHiddenUnits + h;
      for (size_t b = 0; b < kMaxChainLabels; ++b) {
        gradient->output[h * kMaxChainLabels + b] += hidden_[unit] * row[b];
        by_sum[h] += weights.output[h * kMaxChainLabels + b] * row[b];
      }
      by_sum[h] = sums_[unit] > 0 ? by_sum[h] * hidden_mask_[unit] : 0;
      gradient->bias[h] += by_sum[h];
    }
    for (size_t k = 0; k < shape_.own_features; ++k) {
      const size_t own = example.own_features[t * shape_.own_features + k];
      float* units = &gradient->own_rows[own * kHiddenUnits];
      for (size_t h = 0; h < kHiddenUnits; ++h) units[h] += by_sum[h];
    }
  }
  for (size_t place = 0; place <= 2 * shape_.reach; ++place) {
    const Near near = PositionsNear(example, place, items);
    if (near.count == 0) continue;
    const float* by_sum = &by_sum_[near.position * kHiddenUnits];
    AddOuterProducts(near.count, shape_.embedding, kHiddenUnits, Item(near.item), by_sum,
                     &gradient->convolution[place * place_size]);
    AddProducts(near.count, kHiddenUnits, shape_.embedding, by_sum,
                &transposed_[place * place_size], &by_item_[near.item * shape_.embedding]);
  }
}

void NeuralNetwork::Transpose(const NeuralTensors& weights) {
  const size_t place_size = shape_.embedding * kHiddenUnits;
  transposed_.resize(weights.convolution.size());
  for (size_t begin = 0; begin < transposed_.size(); begin += place_size) {
    for (size_t d = 0; d < shape_.embedding; ++d) {
      for (size_t h = 0; h < kHiddenUnits; ++h) {
        transposed_[begin + h * shape_.embedding + d] =
            weights.convolution[begin + d * kHiddenUnits + h];
      }
    }
  }
}

NeuralNetwork::Near NeuralNetwork::PositionsNear(const NeuralExample& example, size_t place,
                                                 size_t items) const {
  // The item of a position is lead + position + place - reach.
  const size_t before = example.lead + place;
  Near near;
  near.position = before < shape_.reach ? shape_.reach - before : 0;
  near.item = before + near.position - shape_.reach;
  if (near.position < example.size() && near.item < items) {
    near.count = std::min(example.size() - near.position, items - near.item);
  }
  return near;
}

void NeuralNetwork::AddItems(const NeuralExample& example, NeuralTensors* gradient) {
  const size_t features = shape_.item_features;
  const size_t items = example.item_features.size() / features;
  for (size_t i = 0; i < items; ++i) {
    const float* by_item = &by_item_[i * shape_.embedding];
    const float* mask = &item_mask_[i * shape_.embedding];
    for (size_t k = 0; k < features; ++k) {
      float* row = &gradient->item_rows[rows_[i * features + k] * shape_.embedding];
      for (size_t d = 0; d < shape_.embedding; ++d) row[d] += by_item[d] * mask[d];
    }
  }
}

}  // namespace quotecheck
