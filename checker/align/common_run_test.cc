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

TEST(FindRunTest, FindsTheFirstPlace) {
  using Words = std::vector<uint32_t>;
  EXPECT_EQ(FindRun(Words{}, Words{1, 2}), 0u);
  EXPECT_EQ(FindRun(Words{1, 2}, Words{1, 2}), 0u);
  EXPECT_EQ(FindRun(Words{1, 1, 2}, Words{1, 1, 1, 2, 1, 1, 2}), 1u);
  EXPECT_EQ(FindRun(Words{2, 1}, Words{1, 2}), std::nullopt);
  EXPECT_EQ(FindRun(Words{1, 2, 3}, Words{1, 2}), std::nullopt);
}

TEST(FindRunTest, AgreesWithTheStandardSearch) {
  std::minstd_rand random(7);
  for (int round = 0; round < 2000; ++round) {
    std::vector<uint32_t> needle(random() % 6);
    std::vector<uint32_t> haystack(random() % 30);
    for (uint32_t& word : needle) word = random() % 2;
    for (uint32_t& word : haystack) word = random() % 2;
    const auto at = std::search(haystack.begin(), haystack.end(), needle.begin(), needle.end());
    const std::optional<size_t> found = FindRun(needle, haystack);
    ASSERT_EQ(found.has_value(), at != haystack.end() || needle.empty());
    if (found.has_value()) {
      ASSERT_EQ(*found, static_cast<size_t>(at - haystack.begin()));
    }
  }
}

}  // namespace
}  // namespace quotecheck
