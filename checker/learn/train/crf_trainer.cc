#include "checker/learn/train/crf_trainer.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <random>
#include <utility>

#include "checker/learn/weights.h"

namespace quotecheck {
namespace {

constexpr float kFirstSquare = 1.0f;      // keeps the first steps small
constexpr float kLeastGradient = 0.002f;  // of a position, below which it teaches nothing

bool IsForbidden(float score) { return score <= ChainTransitions::kForbidden / 2; }

class Trainer {
 public:
  Trainer(const std::vector<const ChainExample*>& examples, const ChainTransitions& allowed,
          const CrfOptions& options)
      : examples_(examples), options_(options), transitions_(allowed), cells_(options.features) {}

  TrainedChain Train() {
    std::vector<size_t> order(examples_.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::mt19937_64 random(options_.seed);
    TrainedChain sum;
    sum.rows.assign(cells_.size(), LabelRow{});
    float summed = 0;
    for (size_t epoch = 0; epoch < options_.epochs; ++epoch) {
      for (size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random() % i]);
      for (size_t e : order) Learn(*examples_[e]);
      if ((epoch + 1) * 2 <= options_.epochs) continue;
      ++summed;
      Add(&sum);
    }
    return Mean(std::move(sum), summed);
  }

 private:
  // A weight row and its sums of squared gradients share one cache line.
  struct alignas(64) Cell {
    LabelRow weights = {};
    LabelRow squares = {};
  };

  void Add(TrainedChain* sum) const {
    for (size_t r = 0; r < cells_.size(); ++r) {
      for (size_t b = 0; b < kMaxChainLabels; ++b) sum->rows[r][b] += cells_[r].weights[b];
    }
    for (size_t b = 0; b < kMaxChainLabels; ++b) {
      sum->transitions.start[b] += transitions_.start[b];
      for (size_t a = 0; a < kMaxChainLabels; ++a) {
        sum->transitions.to[b][a] += transitions_.to[b][a];
      }
    }
  }

  TrainedChain Mean(TrainedChain sum, float n) const {
    sum.transitions.labels = options_.labels;
    for (LabelRow& row : sum.rows) {
      for (float& weight : row) weight /= n;
    }
    for (size_t b = 0; b < kMaxChainLabels; ++b) {
      sum.transitions.start[b] /= n;
      for (float& score : sum.transitions.to[b]) score /= n;
    }
    return sum;
  }

  void Step(float gradient, float* weight, float* square) const {
    if (IsForbidden(*weight)) return;
    *square += gradient * gradient;
    *weight -=
        static_cast<float>(options_.learning_rate) * gradient / std::sqrt(kFirstSquare + *square);
  }

  std::vector<LabelRow> ScoresOf(const ChainExample& example) const {
    std::vector<LabelRow> scores(example.size(), LabelRow{});
    size_t at = 0;
    for (size_t i = 0; i < example.size(); ++i) {
      LabelRow& row = scores[i];
      for (; at < example.ends[i]; ++at) {
        const LabelRow& weights = cells_[example.features[at]].weights;
        for (size_t b = 0; b < kMaxChainLabels; ++b) row[b] += weights[b];
      }
    }
    return scores;
  }

  void Learn(const ChainExample& example) {
    const size_t n = example.size();
    if (n == 0) return;
    const ChainMarginals marginals = FindMarginals(ScoresOf(example), transitions_, true);
    for (size_t i = 0; i < n; ++i) {
      LabelRow gradient = marginals.labels[i];
      gradient[example.labels[i]] -= 1.0f;
      if (-gradient[example.labels[i]] < kLeastGradient) continue;
      for (size_t at = i > 0 ? example.ends[i - 1] : 0; at < example.ends[i]; ++at) {
        Update(gradient, &cells_[example.features[at]]);
      }
    }
    LearnTransitions(example, marginals);
  }

  void Update(const LabelRow& gradient, Cell* cell) const {
    const float rate = static_cast<float>(options_.learning_rate);
    const float l2 = static_cast<float>(options_.l2);
    for (size_t b = 0; b < kMaxChainLabels; ++b) {
      cell->squares[b] += gradient[b] * gradient[b];
      const float step = rate / std::sqrt(kFirstSquare + cell->squares[b]);
      cell->weights[b] -= step * (gradient[b] + l2 * cell->weights[b]);
    }
  }

  void LearnTransitions(const ChainExample& example, const ChainMarginals& marginals) {
    std::array<LabelRow, kMaxChainLabels> gradient = marginals.pairs;
    for (size_t i = 1; i < example.size(); ++i) {
      gradient[example.labels[i]][example.labels[i - 1]] -= 1.0f;
    }
    for (size_t b = 0; b < options_.labels; ++b) {
      Step(marginals.labels[0][b] - (example.labels[0] == b ? 1.0f : 0.0f), &transitions_.start[b],
           &squares_.start[b]);
      for (size_t a = 0; a < options_.labels; ++a) {
        Step(gradient[b][a], &transitions_.to[b][a], &squares_.to[b][a]);
      }
    }
  }

  const std::vector<const ChainExample*>& examples_;
  const CrfOptions& options_;
  ChainTransitions transitions_;
  ChainTransitions squares_;
  std::vector<Cell> cells_;
};

}  // namespace

FeatureIndex::FeatureIndex(const std::vector<ChainExample>& examples, uint32_t min_count,
                           size_t bits) {
  absl::flat_hash_map<FeatureHash, uint32_t> counts;
  for (const ChainExample& example : examples) {
    for (FeatureHash feature : example.features) ++counts[feature];
  }
  std::vector<std::pair<uint32_t, FeatureHash>> kept;
  for (const auto& [feature, count] : counts) {
    if (count >= min_count) kept.emplace_back(count, feature);
  }
  std::sort(kept.begin(), kept.end(), std::greater<>());
  std::vector<bool> taken(size_t{1} << bits, false);
  for (const auto& [count, feature] : kept) {
    const size_t slot = WeightsWriter::SlotOf(feature, bits);
    if (taken[slot]) continue;
    taken[slot] = true;
    ids_.emplace(feature, static_cast<uint32_t>(hashes_.size()));
    hashes_.push_back(feature);
  }
}

void FeatureIndex::Intern(ChainExample* example) const {
  size_t kept = 0;
  size_t at = 0;
  for (size_t& end : example->ends) {
    for (; at < end; ++at) {
      const auto found = ids_.find(example->features[at]);
      if (found != ids_.end()) example->features[kept++] = found->second;
    }
    end = kept;
  }
  example->features.resize(kept);
  example->features.shrink_to_fit();
}

std::vector<LabelRow> TrainedChain::ScoresOf(const ChainExample& interned) const {
  std::vector<LabelRow> scores(interned.size(), LabelRow{});
  size_t at = 0;
  for (size_t i = 0; i < interned.size(); ++i) {
    for (; at < interned.ends[i]; ++at) {
      const LabelRow& weights = rows[interned.features[at]];
      for (size_t b = 0; b < kMaxChainLabels; ++b) scores[i][b] += weights[b];
    }
  }
  return scores;
}

TrainedChain TrainCrf(const std::vector<const ChainExample*>& interned,
                      const ChainTransitions& allowed, const CrfOptions& options) {
  return Trainer(interned, allowed, options).Train();
}

}  // namespace quotecheck
