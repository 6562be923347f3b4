#include "checker/learn/chain.h"

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr size_t kLabels = 3;

struct Chain {
  std::vector<LabelRow> scores;
  ChainTransitions transitions;
};

Chain RandomChain(size_t positions, uint64_t seed) {
  std::mt19937_64 random(seed);
  const auto next = [&] { return static_cast<float>(random() % 2000) / 500.0f - 2.0f; };
  Chain chain;
  chain.transitions.labels = kLabels;
  chain.scores.resize(positions);
  for (LabelRow& row : chain.scores) {
    for (size_t b = 0; b < kLabels; ++b) row[b] = next();
  }
  for (size_t b = 0; b < kLabels; ++b) {
    chain.transitions.start[b] = next();
    for (size_t a = 0; a < kLabels; ++a) chain.transitions.to[b][a] = next();
  }
  chain.transitions.to[2][0] = ChainTransitions::kForbidden;
  chain.transitions.start[2] = ChainTransitions::kForbidden;
  return chain;
}

double ScoreOf(const Chain& chain, const std::vector<uint8_t>& labels) {
  double score = chain.transitions.start[labels[0]];
  for (size_t i = 0; i < labels.size(); ++i) {
    score += chain.scores[i][labels[i]];
    if (i > 0) score += chain.transitions.to[labels[i]][labels[i - 1]];
  }
  return score;
}

// Every label sequence of a chain's length.
std::vector<std::vector<uint8_t>> AllLabels(size_t positions) {
  std::vector<std::vector<uint8_t>> all = {{}};
  for (size_t i = 0; i < positions; ++i) {
    std::vector<std::vector<uint8_t>> longer;
    for (const auto& labels : all) {
      for (uint8_t b = 0; b < kLabels; ++b) {
        longer.push_back(labels);
        longer.back().push_back(b);
      }
    }
    all = std::move(longer);
  }
  return all;
}

TEST(ChainTest, BestLabelsAreTheBestOfAll) {
  for (uint64_t seed = 1; seed <= 20; ++seed) {
    const Chain chain = RandomChain(1 + seed % 6, seed);
    const std::vector<uint8_t> best = BestLabels(chain.scores, chain.transitions);
    for (const auto& labels : AllLabels(chain.scores.size())) {
      EXPECT_GE(ScoreOf(chain, best) + 1e-4, ScoreOf(chain, labels)) << "seed " << seed;
    }
  }
}

TEST(ChainTest, MarginalsAreSumsOverAllSequences) {
  for (uint64_t seed = 1; seed <= 10; ++seed) {
    const Chain chain = RandomChain(5, seed);
    double total = 0;
    std::vector<std::vector<double>> sums(5, std::vector<double>(kLabels, 0));
    double zero_to_one = 0;
    for (const auto& labels : AllLabels(5)) {
      const double weight = std::exp(ScoreOf(chain, labels));
      total += weight;
      for (size_t i = 0; i < 5; ++i) {
        sums[i][labels[i]] += weight;
        if (i > 0 && labels[i - 1] == 0 && labels[i] == 1) zero_to_one += weight;
      }
    }
    const ChainMarginals found = FindMarginals(chain.scores, chain.transitions, true);
    EXPECT_NEAR(found.log_partition, std::log(total), 1e-3);
    for (size_t i = 0; i < 5; ++i) {
      for (size_t b = 0; b < kLabels; ++b) {
        EXPECT_NEAR(found.labels[i][b], sums[i][b] / total, 1e-4);
      }
    }
    EXPECT_NEAR(found.pairs[1][0], zero_to_one / total, 1e-4);
    EXPECT_EQ(found.pairs[2][0], 0);
  }
}

// The plain algorithm in logarithms, which no length makes vanish.
std::vector<std::vector<double>> LogForward(const Chain& chain) {
  std::vector<std::vector<double>> logs(chain.scores.size(), std::vector<double>(kLabels));
  for (size_t i = 0; i < logs.size(); ++i) {
    for (size_t b = 0; b < kLabels; ++b) {
      double sum = i == 0 ? std::exp(chain.transitions.start[b]) : 0;
      double top = -1e300;
      for (size_t a = 0; i > 0 && a < kLabels; ++a) {
        top = std::max(top, logs[i - 1][a] + chain.transitions.to[b][a]);
      }
      for (size_t a = 0; i > 0 && a < kLabels; ++a) {
        sum += std::exp(logs[i - 1][a] + chain.transitions.to[b][a] - top);
      }
      logs[i][b] = chain.scores[i][b] + std::log(sum) + (i == 0 ? 0 : top);
    }
  }
  return logs;
}

TEST(ChainTest, LongChainsOfGreatScoresKeepTheirMarginals) {
  Chain chain = RandomChain(400, 3);
  for (size_t i = 0; i < chain.scores.size(); ++i) {
    for (float& score : chain.scores[i]) score *= i % 3 == 0 ? 20.0f : 1.0f;
    // Where one label alone is left.
    if (i % 50 == 7) chain.scores[i][1] += 1e4f;
  }
  const std::vector<std::vector<double>> forward = LogForward(chain);
  double total = 0;
  for (double log : forward.back()) total += std::exp(log - forward.back()[0]);
  const ChainMarginals found = FindMarginals(chain.scores, chain.transitions, false);
  const double log_partition = forward.back()[0] + std::log(total);
  EXPECT_NEAR(found.log_partition, log_partition, 1e-5 * std::abs(log_partition));
  for (size_t b = 0; b < kLabels; ++b) {
    EXPECT_NEAR(found.labels.back()[b], std::exp(forward.back()[b] - log_partition), 1e-4);
  }
  for (const LabelRow& row : found.labels) {
    EXPECT_NEAR(row[0] + row[1] + row[2], 1, 1e-4);
    EXPECT_EQ(row[kLabels], 0);
  }
}

TEST(ChainTest, EveryInstructionSetGivesTheSameNumbers) {
  for (uint64_t seed = 1; seed <= 20; ++seed) {
    const Chain chain = RandomChain(1 + 3 * seed, seed);
    const ChainAlgorithms& portable = PortableChainAlgorithms();
    const ChainAlgorithms& best = BestChainAlgorithms();
    EXPECT_EQ(portable.best_labels(chain.scores, chain.transitions),
              best.best_labels(chain.scores, chain.transitions));
    const ChainMarginals expected =
        portable.find_marginals(chain.scores, chain.transitions, /*with_pairs=*/true);
    const ChainMarginals found =
        best.find_marginals(chain.scores, chain.transitions, /*with_pairs=*/true);
    EXPECT_EQ(found.labels, expected.labels);
    EXPECT_EQ(found.pairs, expected.pairs);
    EXPECT_EQ(found.log_partition, expected.log_partition);
  }
}

TEST(ChainTest, AnEmptyChainHasNoLabels) {
  const ChainTransitions transitions = RandomChain(1, 1).transitions;
  EXPECT_TRUE(BestLabels({}, transitions).empty());
  EXPECT_TRUE(FindMarginals({}, transitions, true).labels.empty());
}

}  // namespace
}  // namespace quotecheck
