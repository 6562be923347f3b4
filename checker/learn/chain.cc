#include "checker/learn/chain.h"

#include <algorithm>
#include <cmath>

#include "checker/learn/label_vector.h"

namespace quotecheck {
namespace {

constexpr float kLeastTotal = 1e-30f;

// Added to the scores of a row, makes those of labels that the chain has not vanish.
LabelVector Unused(const ChainTransitions& transitions) {
  LabelRow row = {};
  for (size_t b = transitions.labels; b < kMaxChainLabels; ++b) row[b] = -1e30f;
  return LabelVector(row);
}

// Scores, or what is made of them, by the label that a step goes from: of all that it can go to.
struct Steps {
  explicit Steps(const ChainTransitions& transitions) : labels(transitions.labels) {
    for (size_t a = 0; a < labels; ++a) {
      LabelRow row = {};
      for (size_t b = 0; b < labels; ++b) row[b] = transitions.to[b][a];
      from[a] = LabelVector(row);
    }
  }

  size_t labels;
  std::array<LabelVector, kMaxChainLabels> from;
};

// exp() of the transitions, seen from either side; forbidden ones are 0.
struct Weights {
  explicit Weights(const ChainTransitions& transitions) : labels(transitions.labels) {
    const LabelVector unused = Unused(transitions);
    const Steps steps(transitions);
    for (size_t a = 0; a < labels; ++a) {
      from[a] = (steps.from[a] + unused).Exp();
      to[a] = (LabelVector(transitions.to[a]) + unused).Exp();
    }
  }

  // What the labels before add up to, by label.
  LabelVector Forward(const LabelRow& before) const { return Combine(from, before); }
  // What the labels after add up to.
  LabelVector Backward(const LabelRow& after) const { return Combine(to, after); }

  size_t labels;
  std::array<LabelVector, kMaxChainLabels> from, to;

 private:
  LabelVector Combine(const std::array<LabelVector, kMaxChainLabels>& rows,
                      const LabelRow& factors) const {
    LabelVector sum;
    for (size_t a = 0; a < labels; ++a) sum = sum + LabelVector::All(factors[a]) * rows[a];
    return sum;
  }
};

LabelVector Scaled(const LabelVector& row, float total) {
  return row * LabelVector::All(1.0f / total);
}

// The logarithm of a product of many factors.
class LogProduct {
 public:
  void Multiply(double factor) {
    product_ *= factor;
    if (product_ < 1e-200 || product_ > 1e200) {
      log_ += std::log(product_);
      product_ = 1;
    }
  }
  void AddLog(double log) { log_ += log; }
  double Log() const { return log_ + std::log(product_); }

 private:
  double product_ = 1;
  double log_ = 0;
};

// Adds what the step from `before` to the label rows of `after` is expected to be taken.
void AddPairs(const ChainTransitions& transitions, const Weights& weights, const LabelRow& before,
              const LabelRow& after, const LabelRow& outer, ChainMarginals* result) {
  float total = 0;
  for (size_t a = 0; a < weights.labels; ++a) total += before[a] * outer[a];
  const float factor = 1.0f / std::max(total, kLeastTotal);
  for (size_t b = 0; b < transitions.labels; ++b) {
    LabelRow step;
    weights.to[b].Store(&step);
    for (size_t a = 0; a < transitions.labels; ++a) {
      result->pairs[b][a] += before[a] * step[a] * after[b] * factor;
    }
  }
}

}  // namespace

std::vector<uint8_t> BestLabels(absl::Span<const LabelRow> scores,
                                const ChainTransitions& transitions) {
  const size_t n = scores.size();
  const size_t labels = transitions.labels;
  std::vector<uint8_t> best(n, 0);
  if (n == 0) return best;
  const Steps steps(transitions);
  struct Origins {
    LabelVector::Bits halves[2];
  };
  std::vector<Origins> origins(n);  // by position: the label before, of each label
  LabelRow score;
  (LabelVector(scores[0]) + LabelVector(transitions.start)).Store(&score);
  for (size_t i = 1; i < n; ++i) {
    LabelVector top = LabelVector::All(score[0]) + steps.from[0];
    Origins from = {};
    for (size_t a = 1; a < labels; ++a) {
      top.TakeGreater(LabelVector::All(score[a]) + steps.from[a], static_cast<int32_t>(a),
                      from.halves);
    }
    (top + LabelVector(scores[i])).Store(&score);
    origins[i] = from;
  }
  const auto last = std::max_element(score.begin(), score.begin() + static_cast<long>(labels));
  best[n - 1] = static_cast<uint8_t>(last - score.begin());
  for (size_t i = n - 1; i > 0; --i) {
    const size_t b = best[i];
    best[i - 1] = static_cast<uint8_t>(origins[i].halves[b / 4][b % 4]);
  }
  return best;
}

ChainMarginals FindMarginals(absl::Span<const LabelRow> scores, const ChainTransitions& transitions,
                             bool with_pairs) {
  const size_t n = scores.size();
  ChainMarginals result;
  if (n == 0) return result;
  const Weights weights(transitions);
  const LabelVector unused = Unused(transitions);
  std::vector<LabelRow>& forward = result.labels;  // until its position's marginals are known
  forward.resize(n);
  std::vector<LabelRow> local(n);  // exp(score), the greatest 1
  LogProduct partition;
  for (size_t i = 0; i < n; ++i) {
    LabelVector row = LabelVector(scores[i]) + unused;
    if (i == 0) row = row + LabelVector(transitions.start);
    const float top = row.Greatest();
    row = (row - LabelVector::All(top)).Exp();
    row.Store(&local[i]);
    if (i > 0) row = row * weights.Forward(forward[i - 1]);
    const float total = std::max(row.Sum(), kLeastTotal);
    Scaled(row, total).Store(&forward[i]);
    partition.AddLog(top);
    partition.Multiply(total);
  }
  result.log_partition = partition.Log();
  LabelVector backward = LabelVector::All(1);
  for (size_t i = n; i-- > 0;) {
    const LabelVector marginal = LabelVector(forward[i]) * backward;
    Scaled(marginal, std::max(marginal.Sum(), kLeastTotal)).Store(&result.labels[i]);
    if (i == 0) break;
    LabelRow after;  // of position i, seen from i - 1
    (LabelVector(local[i]) * backward).Store(&after);
    const LabelVector outer = weights.Backward(after);
    if (with_pairs) {
      LabelRow outer_row;
      outer.Store(&outer_row);
      AddPairs(transitions, weights, forward[i - 1], after, outer_row, &result);
    }
    backward = Scaled(outer, std::max(outer.Sum(), kLeastTotal));
  }
  return result;
}

}  // namespace quotecheck
