#include "checker/align/local_alignment.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Words = std::vector<uint32_t>;

double MatchOf(uint32_t a, uint32_t b) { return a == b ? 1 + a * 0.5 : 0; }

LocalAlignment Align(const Words& query, const Words& text) {
  return AlignLocally(query.size(), text.size(),
                      [&](size_t i, size_t j) { return MatchOf(query[i], text[j]); });
}

// The best that goes on from two places, each step tried; `left_out` while words of the text are
// being left out.
double SlowFrom(const Words& query, const Words& text, size_t i, size_t j, bool left_out) {
  double best = 0;
  if (i < query.size() && j < text.size()) {
    const double match = MatchOf(query[i], text[j]);
    best = std::max(
        best, (match > 0 ? match : -kStrangerCost) + SlowFrom(query, text, i + 1, j + 1, false));
  }
  if (i < query.size()) {
    best = std::max(best, SlowFrom(query, text, i + 1, j, false) - kAddedCost);
  }
  if (j < text.size()) {
    best = std::max(best, SlowFrom(query, text, i, j + 1, true) -
                              (left_out ? kNextLeftOutCost : kFirstLeftOutCost));
  }
  return best;
}

double SlowScore(const Words& query, const Words& text) {
  double best = 0;
  for (size_t i = 0; i <= query.size(); ++i) {
    for (size_t j = 0; j <= text.size(); ++j) {
      best = std::max(best, SlowFrom(query, text, i, j, false));
    }
  }
  return best;
}

TEST(LocalAlignmentTest, NoAlignmentIsBetter) {
  std::mt19937 random(3);
  const auto words = [&random](size_t size) {
    Words made;
    for (size_t i = 0; i < size; ++i) made.push_back(static_cast<uint32_t>(random() % 4));
    return made;
  };
  for (int round = 0; round < 200; ++round) {
    const Words query = words(random() % 5);
    const Words text = words(random() % 6);
    const LocalAlignment alignment = Align(query, text);
    ASSERT_NEAR(alignment.score, SlowScore(query, text), 1e-9);
    for (size_t k = 0; k < alignment.pairs.size(); ++k) {
      const auto [i, j] = alignment.pairs[k];
      ASSERT_EQ(query[i], text[j]);
      if (k == 0) continue;
      ASSERT_LT(alignment.pairs[k - 1].first, i);
      ASSERT_LT(alignment.pairs[k - 1].second, j);
    }
  }
}

TEST(LocalAlignmentTest, ManyWordsLeftOutCostLittleMoreThanOne) {
  Words text = {1, 2, 3, 4};
  text.insert(text.end(), 20, 9);
  text.insert(text.end(), {5, 6, 7, 8});
  const LocalAlignment alignment = Align({1, 2, 3, 4, 5, 6, 7, 8}, text);
  ASSERT_EQ(alignment.pairs.size(), 8u);
  EXPECT_EQ(alignment.pairs[4].second, 24u);
}

TEST(LocalAlignmentTest, NothingInCommon) {
  EXPECT_TRUE(Align({1, 2}, {3, 4}).pairs.empty());
  EXPECT_TRUE(Align({}, {3, 4}).pairs.empty());
}

}  // namespace
}  // namespace quotecheck
