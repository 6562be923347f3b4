#include "checker/learn/chain.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "checker/learn/label_vector.h"

namespace quotecheck {
namespace {

constexpr float kLeastTotal = 1e-30f;

// Added to the scores of a row, makes those of labels that the chain has not vanish.
QUOTECHECK_INLINE LabelVector Unused(const ChainTransitions& transitions) {
  LabelRow row = {};
  for (size_t b = transitions.labels; b < kMaxChainLabels; ++b) row[b] = -1e30f;
  return LabelVector(row);
}

// Scores, or what is made of them, by the label that a step goes from: of all that it can go to.
struct Steps {
  QUOTECHECK_INLINE explicit Steps(const ChainTransitions& transitions)
      : labels(transitions.labels) {
    for (size_t a = 0; a < labels; ++a) {
      LabelRow row = {};
      for (size_t b = 0; b < labels; ++b) row[b] = transitions.to[b][a];
      from[a] = LabelVector(row);
    }
  }

  size_t labels;
  std::array<LabelVector, kMaxChainLabels> from;
};

QUOTECHECK_INLINE LabelVector Times(float factor, const LabelVector& row) {
  return LabelVector::All(factor) * row;
}

// exp() of the transitions, seen from either side; forbidden ones are 0.
struct Weights {
  QUOTECHECK_INLINE explicit Weights(const ChainTransitions& transitions)
      : labels(transitions.labels) {
    const LabelVector unused = Unused(transitions);
    const Steps steps(transitions);
    for (size_t a = 0; a < labels; ++a) {
      from[a] = (steps.from[a] + unused).Exp();
      to[a] = (LabelVector(transitions.to[a]) + unused).Exp();
    }
  }

  // What the labels before add up to, by label.
  QUOTECHECK_INLINE LabelVector Forward(const LabelRow& before) const {
    return Combine(from, before);
  }
  // What the labels after add up to.
  QUOTECHECK_INLINE LabelVector Backward(const LabelRow& after) const { return Combine(to, after); }

  size_t labels;
  std::array<LabelVector, kMaxChainLabels> from, to;

 private:
  // As a tree, of which no sum waits for many others. Rows of labels that there are not are zeros.
  QUOTECHECK_INLINE static LabelVector Combine(const std::array<LabelVector, kMaxChainLabels>& rows,
                                               const LabelRow& factors) {
    static_assert(kMaxChainLabels == 8);
    const auto& r = rows;
    const auto& f = factors;
    return ((Times(f[0], r[0]) + Times(f[1], r[1])) + (Times(f[2], r[2]) + Times(f[3], r[3]))) +
           ((Times(f[4], r[4]) + Times(f[5], r[5])) + (Times(f[6], r[6]) + Times(f[7], r[7])));
  }
};

QUOTECHECK_INLINE LabelVector Scaled(const LabelVector& row, float total) {
  return Times(1.0f / total, row);
}

// Brings the sums of a direction back to a size that does not vanish, where they are not of one.
// Gives the logarithm of what they were divided by.
QUOTECHECK_INLINE double KeepInRange(LabelVector* row) {
  const float total = row->Sum();
  if (total > 1e-10f && total < 1e10f) return 0;
  const float divisor = std::max(total, kLeastTotal);
  *row = Scaled(*row, divisor);
  return std::log(static_cast<double>(divisor));
}

// Puts exp() of each position's scores into `local`, divided so that the greatest is 1. Gives the
// logarithm of what they were divided by together.
QUOTECHECK_INLINE double Exponentiate(absl::Span<const LabelRow> scores,
                                      const ChainTransitions& transitions,
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
QUOTECHECK_INLINE void AddPairs(const ChainTransitions& transitions, const Weights& weights,
                                const LabelRow& before, const LabelVector& after,
                                ChainMarginals* result) {
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

QUOTECHECK_INLINE std::vector<uint8_t> Best(absl::Span<const LabelRow> scores,
                                            const ChainTransitions& transitions) {
  const size_t n = scores.size();
  const size_t labels = transitions.labels;
  std::vector<uint8_t> best(n, 0);
  if (n == 0) return best;
  const Steps steps(transitions);
  using Origins = std::array<int32_t, kMaxChainLabels>;
  std::vector<Origins> origins(n);  // by position: the label before, of each label
  LabelRow score;
  (LabelVector(scores[0]) + LabelVector(transitions.start)).Store(&score);
  for (size_t i = 1; i < n; ++i) {
    LabelVector top = LabelVector::All(score[0]) + steps.from[0];
    LabelVector::Bits from = {};
    for (size_t a = 1; a < labels; ++a) {
      top.TakeGreater(LabelVector::All(score[a]) + steps.from[a], static_cast<int32_t>(a), &from);
    }
    (top + LabelVector(scores[i])).Store(&score);
    std::memcpy(&origins[i], &from, sizeof(from));
  }
  const auto last = std::max_element(score.begin(), score.begin() + static_cast<long>(labels));
  best[n - 1] = static_cast<uint8_t>(last - score.begin());
  for (size_t i = n - 1; i > 0; --i) best[i - 1] = static_cast<uint8_t>(origins[i][best[i]]);
  return best;
}

QUOTECHECK_INLINE ChainMarginals Marginals(absl::Span<const LabelRow> scores,
                                           const ChainTransitions& transitions, bool with_pairs) {
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

#if defined(__x86_64__)
#define QUOTECHECK_AVX2 __attribute__((target("avx2")))

QUOTECHECK_AVX2 std::vector<uint8_t> BestByAvx2(absl::Span<const LabelRow> scores,
                                                const ChainTransitions& transitions) {
  return Best(scores, transitions);
}

QUOTECHECK_AVX2 ChainMarginals MarginalsByAvx2(absl::Span<const LabelRow> scores,
                                               const ChainTransitions& transitions,
                                               bool with_pairs) {
  return Marginals(scores, transitions, with_pairs);
}
#endif

}  // namespace

const ChainAlgorithms& PortableChainAlgorithms() {
  static constexpr ChainAlgorithms algorithms = {
      [](absl::Span<const LabelRow> scores, const ChainTransitions& transitions) {
        return Best(scores, transitions);
      },
      [](absl::Span<const LabelRow> scores, const ChainTransitions& transitions, bool with_pairs) {
        return Marginals(scores, transitions, with_pairs);
      }};
  return algorithms;
}

const ChainAlgorithms& BestChainAlgorithms() {
#if defined(__x86_64__)
  static constexpr ChainAlgorithms avx2 = {BestByAvx2, MarginalsByAvx2};
  static const bool has_avx2 = __builtin_cpu_supports("avx2") != 0;
  if (has_avx2) return avx2;
#endif
  return PortableChainAlgorithms();
}

std::vector<uint8_t> BestLabels(absl::Span<const LabelRow> scores,
                                const ChainTransitions& transitions) {
  return BestChainAlgorithms().best_labels(scores, transitions);
}

ChainMarginals FindMarginals(absl::Span<const LabelRow> scores, const ChainTransitions& transitions,
                             bool with_pairs) {
  return BestChainAlgorithms().find_marginals(scores, transitions, with_pairs);
}

}  // namespace quotecheck
