#include "checker/learn/chain.h"

#include <algorithm>
#include <cmath>

namespace quotecheck {
namespace {

// exp() of every transition; forbidden ones are 0.
std::array<LabelRow, kMaxChainLabels> Exponentials(const ChainTransitions& transitions) {
  std::array<LabelRow, kMaxChainLabels> result = {};
  for (size_t b = 0; b < transitions.labels; ++b) {
    for (size_t a = 0; a < transitions.labels; ++a) {
      const float score = transitions.to[b][a];
      result[b][a] = score <= ChainTransitions::kForbidden / 2 ? 0.0f : std::exp(score);
    }
  }
  return result;
}

float Sum(const LabelRow& row) {
  float sum = 0;
  for (float value : row) sum += value;
  return sum;
}

void Scale(float factor, LabelRow* row) {
  for (float& value : *row) value *= factor;
}

}  // namespace

std::vector<uint8_t> BestLabels(absl::Span<const LabelRow> scores,
                                const ChainTransitions& transitions) {
  const size_t n = scores.size();
  const size_t labels = transitions.labels;
  std::vector<uint8_t> best(n, 0);
  if (n == 0) return best;
  std::vector<std::array<uint8_t, kMaxChainLabels>> from(n);
  LabelRow score = {};
  for (size_t b = 0; b < labels; ++b) score[b] = scores[0][b] + transitions.start[b];
  for (size_t i = 1; i < n; ++i) {
    LabelRow next = {};
    for (size_t b = 0; b < labels; ++b) {
      uint8_t best_a = 0;
      float top = score[0] + transitions.to[b][0];
      for (size_t a = 1; a < labels; ++a) {
        const float candidate = score[a] + transitions.to[b][a];
        if (candidate > top) {
          top = candidate;
          best_a = static_cast<uint8_t>(a);
        }
      }
      next[b] = top + scores[i][b];
      from[i][b] = best_a;
    }
    score = next;
  }
  const auto last = std::max_element(score.begin(), score.begin() + static_cast<long>(labels));
  best[n - 1] = static_cast<uint8_t>(last - score.begin());
  for (size_t i = n - 1; i > 0; --i) best[i - 1] = from[i][best[i]];
  return best;
}

ChainMarginals FindMarginals(absl::Span<const LabelRow> scores, const ChainTransitions& transitions,
                             bool with_pairs) {
  const size_t n = scores.size();
  const size_t labels = transitions.labels;
  ChainMarginals result;
  result.labels.resize(n);
  if (n == 0) return result;
  std::array<LabelRow, kMaxChainLabels> to = {};
  if (n > 1) to = Exponentials(transitions);
  std::vector<LabelRow> local(n, LabelRow{});  // exp(score), the greatest 1
  std::vector<LabelRow> forward(n, LabelRow{});
  for (size_t i = 0; i < n; ++i) {
    LabelRow row = scores[i];
    if (i == 0) {
      for (size_t b = 0; b < labels; ++b) row[b] += transitions.start[b];
    }
    const float top = *std::max_element(row.begin(), row.begin() + static_cast<long>(labels));
    for (size_t b = 0; b < labels; ++b) local[i][b] = std::exp(row[b] - top);
    for (size_t b = 0; b < labels; ++b) {
      float sum = i == 0 ? 1.0f : 0.0f;
      if (i > 0) {
        for (size_t a = 0; a < kMaxChainLabels; ++a) sum += forward[i - 1][a] * to[b][a];
      }
      forward[i][b] = sum * local[i][b];
    }
    const float total = std::max(Sum(forward[i]), 1e-30f);
    Scale(1.0f / total, &forward[i]);
    result.log_partition += top + std::log(static_cast<double>(total));
  }
  LabelRow backward = {};
  for (size_t b = 0; b < labels; ++b) backward[b] = 1.0f;
  for (size_t i = n; i-- > 0;) {
    LabelRow& marginal = result.labels[i];
    for (size_t b = 0; b < labels; ++b) marginal[b] = forward[i][b] * backward[b];
    Scale(1.0f / std::max(Sum(marginal), 1e-30f), &marginal);
    if (i == 0) break;
    LabelRow inner = {};  // of position i, seen from i - 1
    for (size_t b = 0; b < labels; ++b) inner[b] = local[i][b] * backward[b];
    LabelRow outer = {};
    for (size_t b = 0; b < labels; ++b) {
      for (size_t a = 0; a < kMaxChainLabels; ++a) outer[a] += to[b][a] * inner[b];
    }
    if (with_pairs) {
      float total = 0;
      for (size_t a = 0; a < labels; ++a) total += forward[i - 1][a] * outer[a];
      const float factor = 1.0f / std::max(total, 1e-30f);
      for (size_t b = 0; b < labels; ++b) {
        for (size_t a = 0; a < labels; ++a) {
          result.pairs[b][a] += forward[i - 1][a] * to[b][a] * inner[b] * factor;
        }
      }
    }
    Scale(1.0f / std::max(Sum(outer), 1e-30f), &outer);
    backward = outer;
  }
  return result;
}

}  // namespace quotecheck
