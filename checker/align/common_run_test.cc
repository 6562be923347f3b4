#include "checker/align/common_run.h"

#include <algorithm>
#include <random>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Sequence = std::vector<uint32_t>;

// Every pair of places, extended one by one.
size_t SlowLongestRun(const Sequence& a, const Sequence& b) {
  size_t longest = 0;
  for (size_t i = 0; i < a.size(); ++i) {
    for (size_t j = 0; j < b.size(); ++j) {
      size_t size = 0;
      while (i + size < a.size() && j + size < b.size() && a[i + size] == b[j + size]) ++size;
      longest = std::max(longest, size);
    }
  }
  return longest;
}

void ExpectRun(const Sequence& a, const Sequence& b, const CommonRun& run) {
  ASSERT_LE(run.a_begin + run.size, a.size());
  ASSERT_LE(run.b_begin + run.size, b.size());
  for (size_t k = 0; k < run.size; ++k) ASSERT_EQ(a[run.a_begin + k], b[run.b_begin + k]);
}

Sequence RandomSequence(size_t size, uint32_t kinds, std::mt19937* random) {
  Sequence sequence;
  for (size_t i = 0; i < size; ++i) sequence.push_back(static_cast<uint32_t>((*random)()) % kinds);
  return sequence;
}

TEST(CommonRunTest, FindsTheLongestRun) {
  std::mt19937 random(11);
  for (int round = 0; round < 500; ++round) {
    const Sequence a = RandomSequence(random() % 20, 3, &random);
    const Sequence b = RandomSequence(random() % 20, 3, &random);
    const CommonRun run = LongestCommonRun(a, b);
    ASSERT_NO_FATAL_FAILURE(ExpectRun(a, b, run));
    ASSERT_EQ(run.size, SlowLongestRun(a, b));
  }
}

TEST(CommonRunTest, FindsLongRunsOfVeryLongSequences) {
  std::mt19937 random(12);
  Sequence a = RandomSequence(3000, 100000, &random);
  Sequence b = RandomSequence(3000, 100000, &random);
  std::copy_n(a.begin() + 700, 40, b.begin() + 2100);
  const CommonRun run = LongestCommonRun(a, b);
  ExpectRun(a, b, run);
  EXPECT_EQ(run.size, 40u);
  EXPECT_EQ(run.a_begin, 700u);
  EXPECT_EQ(run.b_begin, 2100u);
}

TEST(CommonRunTest, HasNoneInNothing) {
  EXPECT_EQ(LongestCommonRun({}, {}).size, 0u);
  EXPECT_EQ(LongestCommonRun({1, 2}, {3, 4}).size, 0u);
}

}  // namespace
}  // namespace quotecheck
