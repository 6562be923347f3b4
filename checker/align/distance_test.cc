#include "checker/align/distance.h"

#include <algorithm>
#include <random>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using Words = std::vector<WordId>;

// Seeded, so that every run tests the same words.
class Random {
 public:
  explicit Random(unsigned seed) : engine_(seed) {}
  unsigned Below(unsigned limit) { return static_cast<unsigned>(engine_() % limit); }

 private:
  std::mt19937 engine_;
};

// The textbook's matrix (Wagner & Fischer 1974). `free_begin`: the first row is all zero.
std::vector<std::vector<size_t>> DistanceMatrix(const Words& a, const Words& b, bool free_begin) {
  std::vector<std::vector<size_t>> d(a.size() + 1, std::vector<size_t>(b.size() + 1));
  for (size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (size_t j = 0; j <= b.size(); ++j) d[0][j] = free_begin ? 0 : j;
  for (size_t i = 1; i <= a.size(); ++i) {
    for (size_t j = 1; j <= b.size(); ++j) {
      d[i][j] = std::min(
          {d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
    }
  }
  return d;
}

size_t ReferenceDistance(const Words& a, const Words& b) {
  return DistanceMatrix(a, b, /*free_begin=*/false).back().back();
}

Words RandomWords(size_t length, WordId alphabet, Random* random) {
  Words words(length);
  for (WordId& word : words) word = random->Below(alphabet);
  return words;
}

// `words` with about one in `every` words deleted, replaced or doubled.
Words Edited(const Words& words, WordId alphabet, unsigned every, Random* random) {
  Words edited;
  for (WordId word : words) {
    const unsigned roll = random->Below(3 * every);
    if (roll != 0) edited.push_back(roll == 1 ? random->Below(alphabet) : word);
    if (roll == 2) edited.push_back(word);
  }
  return edited;
}

TEST(WordDistanceTest, Table) {
  struct Case {
    Words a, b;
    size_t distance;
  };
  const Case cases[] = {
      {{}, {}, 0},
      {{}, {1, 2, 3}, 3},
      {{1, 2, 3}, {1, 2, 3}, 0},
      {{1, 2, 3}, {1, 9, 3}, 1},
      {{1, 2, 3}, {1, 3}, 1},
      {{1, 2, 3, 4}, {2, 3, 4, 5}, 2},
      {{1, 2}, {2, 1}, 2},
      {{1, 2, 3}, {4, 5, 6}, 3},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(WordDistance(c.a, c.b, 100), c.distance);
    EXPECT_EQ(WordDistance(c.b, c.a, 100), c.distance);
  }
}

TEST(WordDistanceTest, StopsAtTheCap) {
  const Words a = {1, 2, 3, 4, 5, 6};
  const Words b = {1, 9, 3, 8, 5, 7};
  EXPECT_EQ(WordDistance(a, b, 3), 3u);
  EXPECT_EQ(WordDistance(a, b, 2), 3u);
  EXPECT_EQ(WordDistance(a, b, 0), 1u);
  EXPECT_EQ(WordDistance(a, {}, 2), 3u);
}

TEST(WordDistanceTest, EqualsTheMatrixOnRandomWords) {
  Random random(7);
  for (int round = 0; round < 2000; ++round) {
    const WordId alphabet = 2 + random.Below(40);
    const Words a = RandomWords(random.Below(200), alphabet, &random);
    const Words b = random.Below(2) == 0 ? Edited(a, alphabet, 1 + random.Below(12), &random)
                                         : RandomWords(random.Below(200), alphabet, &random);
    const size_t expected = ReferenceDistance(a, b);
    ASSERT_EQ(WordDistance(a, b, 1000), expected);
    ASSERT_EQ(WordDistance(b, a, 1000), expected);
    const size_t cap = random.Below(30);
    ASSERT_EQ(WordDistance(a, b, cap), std::min(expected, cap + 1));
  }
}

TEST(FindBestMatchTest, FindsTheRange) {
  const Words haystack = {9, 8, 1, 2, 7, 3, 4, 6};
  const BestMatch match = FindBestMatch(Words{1, 2, 3, 4}, haystack);
  EXPECT_EQ(match.distance, 1u);
  EXPECT_EQ(match.begin, 2u);
  EXPECT_EQ(match.end, 7u);
}

TEST(FindBestMatchTest, GivesAnEmptyRangeWhereNothingMatches) {
  const BestMatch match = FindBestMatch(Words{1, 2}, Words{5, 6, 7});
  EXPECT_EQ(match.distance, 2u);
  EXPECT_EQ(match.begin, match.end);
  EXPECT_EQ(FindBestMatch(Words{}, Words{5}).distance, 0u);
  EXPECT_EQ(FindBestMatch(Words{5}, Words{}).distance, 1u);
}

TEST(FindBestMatchTest, EqualsTheMatrixOnRandomWords) {
  Random random(11);
  for (int round = 0; round < 2000; ++round) {
    const WordId alphabet = 2 + random.Below(30);
    const Words haystack = RandomWords(random.Below(220), alphabet, &random);
    Words needle = RandomWords(random.Below(100), alphabet, &random);
    if (random.Below(2) == 0 && !haystack.empty()) {
      const size_t begin = random.Below(static_cast<unsigned>(haystack.size()));
      needle = Edited(Words(haystack.begin() + static_cast<long>(begin), haystack.end()), alphabet,
                      1 + random.Below(9), &random);
    }
    const std::vector<size_t> row = DistanceMatrix(needle, haystack, /*free_begin=*/true).back();
    const size_t expected = *std::min_element(row.begin(), row.end());
    const BestMatch match = FindBestMatch(needle, haystack);
    ASSERT_EQ(match.distance, expected);
    ASSERT_LE(match.begin, match.end);
    const Words range(haystack.begin() + static_cast<long>(match.begin),
                      haystack.begin() + static_cast<long>(match.end));
    ASSERT_EQ(ReferenceDistance(needle, range), expected);
  }
}

}  // namespace
}  // namespace quotecheck
