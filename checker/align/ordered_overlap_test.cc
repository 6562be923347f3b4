#include "checker/align/ordered_overlap.h"

#include <random>
#include <vector>

#include "checker/align/common_run.h"
#include "checker/align/distance.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Words = std::vector<uint32_t>;

TEST(OrderedOverlapTest, MeasuresRunAndDistance) {
  const OrderedOverlap overlap = MeasureOrderedOverlap({1, 2, 3, 9, 4}, {7, 7, 1, 2, 3, 4, 7});
  EXPECT_EQ(overlap.run_words, 3u);
  EXPECT_EQ(overlap.run_begin, 0u);
  EXPECT_EQ(overlap.distance_words, 1u);
}

TEST(OrderedOverlapTest, OfTextsOfExcessiveLengthThatAreOneOrAnExcerpt) {
  Words text(1000000);
  for (size_t i = 0; i < text.size(); ++i) text[i] = static_cast<uint32_t>(i * 7919 % 50021);
  const OrderedOverlap itself = MeasureOrderedOverlap(text, Words(text));
  EXPECT_EQ(itself.run_words, text.size());
  EXPECT_EQ(itself.distance_words, 0u);
  const Words excerpt(text.begin() + 200000, text.end() - 100000);
  EXPECT_EQ(MeasureOrderedOverlap(excerpt, text).distance_words, 0u);
  EXPECT_EQ(MeasureOrderedOverlap(text, excerpt).distance_words, 300000u);
}

TEST(OrderedOverlapTest, OfEmptyTexts) {
  EXPECT_EQ(MeasureOrderedOverlap({}, {1}).distance_words, 0u);
  EXPECT_EQ(MeasureOrderedOverlap({1, 2}, {}).distance_words, 2u);
  EXPECT_EQ(MeasureOrderedOverlap({1, 2}, {3}).distance_words, 2u);
}

// The matrix, cell by cell.
size_t PlainDistance(const Words& a, const Words& b) {
  std::vector<size_t> row(b.size() + 1, 0);
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({substituted, row[j] + 1, row[j - 1] + 1});
    }
  }
  return *std::min_element(row.begin(), row.end());
}

CommonRun PlainRun(const Words& a, const Words& b) {
  CommonRun best;
  for (size_t end = 1; end <= a.size(); ++end) {
    for (size_t j = 0; j < b.size(); ++j) {
      size_t size = 0;
      while (size < end && size <= j && a[end - 1 - size] == b[j - size]) ++size;
      if (size > best.size) best = {end - size, j + 1 - size, size};
    }
  }
  return best;
}

TEST(OrderedOverlapTest, EqualsTheMatrixOnRandomWords) {
  std::mt19937 random(11);
  for (int round = 0; round < 4000; ++round) {
    const size_t sizes[] = {random() % 12, random() % 70, random() % 140};
    Words a(sizes[random() % 3]);
    Words b(sizes[random() % 3]);
    const size_t words = 1 + random() % 40;
    for (uint32_t& word : a) word = static_cast<uint32_t>(random() % words);
    for (uint32_t& word : b) word = static_cast<uint32_t>(random() % words);
    if (round % 3 == 0 && a.size() > 2) b = Words(a.begin() + 1, a.end());  // an excerpt
    if (round % 6 == 0) std::swap(a, b);
    const OrderedOverlap overlap = MeasureOrderedOverlap(a, b);
    EXPECT_EQ(overlap.distance_words, PlainDistance(a, b));
    const CommonRun run = PlainRun(a, b);
    ASSERT_EQ(overlap.run_words, run.size);
    EXPECT_EQ(overlap.run_begin, run.a_begin);
  }
}

TEST(OrderedPatternTest, OfOneSequenceAgainstManyEqualsTheMatrix) {
  std::mt19937 random(12);
  OrderedPattern ordered;
  for (int round = 0; round < 400; ++round) {
    const size_t words = 1 + random() % 40;
    const auto make = [&](size_t longest) {
      Words made(1 + random() % longest);
      for (uint32_t& word : made) word = static_cast<uint32_t>(random() % words);
      return made;
    };
    const Words pattern = make(OrderedPattern::kMaxWords);
    ordered.Set(pattern);
    for (int other = 0; other < 5; ++other) {
      const Words text = make(140);
      EXPECT_EQ(ordered.WordsInOrder(text, true), pattern.size() - PlainDistance(pattern, text));
      EXPECT_EQ(ordered.WordsInOrder(text, false), text.size() - PlainDistance(text, pattern));
    }
  }
}

}  // namespace
}  // namespace quotecheck
