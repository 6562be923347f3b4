#include "checker/align/word_pairing.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

class WordPairerTest : public testing::Test {
 protected:
  // `count` distinct words from `first` on.
  std::vector<WordId> Distinct(int first, int count) {
    std::vector<WordId> ids;
    for (int i = first; i < first + count; ++i) {
      ids.push_back(vocabulary_.Intern("word" + std::to_string(i) + "x"));
    }
    return ids;
  }

  Vocabulary vocabulary_;
  WordScores scores_{&vocabulary_};
  WordPairer pairer_{&scores_};
};

TEST_F(WordPairerTest, CutsLongTextsAtSharedTrigrams) {
  // 3,000 words each, more cells than a matrix may have: b lacks ten words, has others for five and
  // begins later.
  const std::vector<WordId> a = Distinct(0, 3000);
  std::vector<WordId> b(a.begin() + 100, a.begin() + 1000);
  const std::vector<WordId> strangers = Distinct(5000, 5);
  b.insert(b.end(), a.begin() + 1010, a.begin() + 2000);
  b.insert(b.end(), strangers.begin(), strangers.end());
  b.insert(b.end(), a.begin() + 2005, a.end());
  const std::vector<WordPair> pairs = pairer_.PairFreely(a, b, {});
  EXPECT_EQ(pairs.size(), 2900u - 10u - 5u);
  EXPECT_EQ(pairs.front().a, (WordRange{100, 101}));
  EXPECT_EQ(pairs.front().b, (WordRange{0, 1}));
  EXPECT_EQ(pairs.back().a.end, a.size());
  EXPECT_EQ(pairs.back().b.end, b.size());
  for (const WordPair& pair : pairs) ASSERT_EQ(a[pair.a.begin], b[pair.b.begin]);
}

TEST_F(WordPairerTest, GivesUpOnLongTextsWithNothingToCutAt) {
  const std::vector<WordId> a(4000, vocabulary_.Intern("boat"));
  std::vector<WordId> b = a;
  b[2000] = vocabulary_.Intern("harbour");
  EXPECT_TRUE(pairer_.PairFreely(a, b, {}).empty());
}

TEST_F(WordPairerTest, PairsExcerptsOfAnyLength) {
  const std::vector<WordId> whole = Distinct(0, 4000);
  const std::vector<WordId> part(whole.begin() + 500, whole.begin() + 3500);
  const std::vector<WordPair> pairs = pairer_.PairFreely(whole, part, {});
  ASSERT_EQ(pairs.size(), part.size());
  EXPECT_EQ(pairs.front().a, (WordRange{500, 501}));
  EXPECT_EQ(pairs.front().b, (WordRange{0, 1}));
  EXPECT_EQ(pairer_.PairFreely(part, whole, {}).back().b, (WordRange{3499, 3500}));
}

TEST_F(WordPairerTest, TakesTheFirstPlaceOfAnExcerptAsTheMatrixDoes) {
  std::vector<WordId> twice = Distinct(0, 4);
  const std::vector<WordId> once = Distinct(1, 2);
  twice.insert(twice.end(), once.begin(), once.end());
  AlignmentMatrix matrix(&scores_);
  int score = 0;
  EXPECT_EQ(pairer_.PairFreely(twice, once, {}),
            matrix.Align(twice, once, {}, AlignmentEnds::kFree, &score));
  EXPECT_EQ(pairer_.PairFreely(once, twice, {}),
            matrix.Align(once, twice, {}, AlignmentEnds::kFree, &score));
}

TEST_F(WordPairerTest, RangesKeepTheirPlaces) {
  const std::vector<WordId> a = Distinct(0, 10);
  const std::vector<WordId> b = Distinct(2, 10);
  const std::vector<WordPair> pairs = pairer_.PairRanges(a, {4, 7}, b, {2, 5});
  ASSERT_EQ(pairs.size(), 3u);
  EXPECT_EQ(pairs[0].a, (WordRange{4, 5}));
  EXPECT_EQ(pairs[0].b, (WordRange{2, 3}));
  EXPECT_TRUE(pairer_.PairRanges(a, {4, 4}, b, {2, 5}).empty());
}

}  // namespace
}  // namespace quotecheck
