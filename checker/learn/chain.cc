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
  // As a tree, of which no sum waits for many others. Rows of labels that there are not are zeros.
  static LabelVector Combine(const std::array<LabelVector, kMaxChainLabels>& rows,
                             const LabelRow& factors) {
    std::array<LabelVector, kMaxChainLabels> sums;
    for (size_t a = 0; a < kMaxChainLabels; ++a) sums[a] = LabelVector::All(factors[a]) * rows[a];
    for (size_t step = 1; step < kMaxChainLabels; step *= 2) {
      for (size_t a = 0; a < kMaxChainLabels; a += 2 * step) sums[a] = sums[a] + sums[a + step];
    }
    return sums[0];
  }
};

LabelVector Scaled(const LabelVector& row, float total) {
  return row * LabelVector::All(1.0f / total);
}

// Brings the sums of a direction back to a size that does not vanish, where they are not of one.
// Gives the logarithm of what they were divided by.
double KeepInRange(LabelVector* row) {
  const float total = row->Sum();
  if (total > 1e-10f && total < 1e10f) return 0;
  const float divisor = std::max(total, kLeastTotal);
  *row = Scaled(*row, divisor);
  return std::log(static_cast<double>(divisor));
}

// Puts exp() of each position's scores into `local`, divided so that the greatest is 1. Gives the
// logarithm of what they were divided by together.
double Exponentiate(absl::Span<const LabelRow> scores, const ChainTransitions& transitions,
                    std::vector<LabelRow>* local) {
  const LabelVector unused = Unused(transitions);
  double divided = 0;
  for (size_t i = 0; i < scores.size(); ++i) {
    LabelVector row = LabelVector(scores[i]) + unused;
    if (i == 0) row = row + LabelVector(transitions.start);
    const float top = row.Greatest();
    (row - LabelVector::All(top)).Exp().Store(&(*local)[i]);
    divided += top;
  }
  return divided;
}

// Adds how often the step from the labels of `before` to those of `after` is expected to be taken.
void AddPairs(const ChainTransitions& transitions, const Weights& weights, const LabelRow& before,
              const LabelVector& after, ChainMarginals* result) {
  LabelRow after_row;
  after.Store(&after_row);
  const LabelVector both = LabelVector(before) * weights.Backward(after_row);
  const float factor = 1.0f / std::max(both.Sum(), kLeastTotal);
  for (size_t b = 0; b < transitions.labels; ++b) {
    LabelRow step;
    weights.to[b].Store(&step);
    for (size_t a = 0; a < transitions.labels; ++a) {
      result->pairs[b][a] += before[a] * step[a] * after_row[b] * factor;
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
  std::vector<LabelRow> local(n);
  result.log_partition = Exponentiate(scores, transitions, &local);
  // Both directions at once: neither waits for the other.
  std::vector<LabelRow>& forward = result.labels;  // until its position's marginals are known
  std::vector<LabelRow> after(n);                  // what follows a position, without itself
  forward.resize(n);
  forward[0] = local[0];
  LabelRow backward = local[n - 1];
  LabelVector::All(1).Store(&after[n - 1]);
  for (size_t i = 1; i < n; ++i) {
    LabelVector row = LabelVector(local[i]) * weights.Forward(forward[i - 1]);
    result.log_partition += KeepInRange(&row);
    row.Store(&forward[i]);
    const size_t j = n - 1 - i;
    LabelVector following = weights.Backward(backward);
    KeepInRange(&following);
    following.Store(&after[j]);
    (following * LabelVector(local[j])).Store(&backward);
  }
  const float total = LabelVector(forward[n - 1]).Sum();
  result.log_partition += std::log(static_cast<double>(std::max(total, kLeastTotal)));
  for (size_t i = 1; with_pairs && i < n; ++i) {
    AddPairs(transitions, weights, forward[i - 1], LabelVector(local[i]) * LabelVector(after[i]),
             &result);
  }
  for (size_t i = 0; i < n; ++i) {
    const LabelVector marginal = LabelVector(forward[i]) * LabelVector(after[i]);
    Scaled(marginal, std::max(marginal.Sum(), kLeastTotal)).Store(&result.labels[i]);
  }
  return result;
}

}  // namespace quotecheck
