#include "checker/align/word_scores.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

class WordScoresTest : public testing::Test {
 protected:
  WordScore Score(const char* a, const char* b) {
    const WordId first = words_.Intern(a);
    const WordId second = words_.Intern(b);
    const WordScore score = scores_.Score(first, second);
    const WordScore swapped = scores_.Score(second, first);
    EXPECT_EQ(score.score, swapped.score);
    EXPECT_EQ(score.pairing, swapped.pairing);
    return score;
  }

  Vocabulary words_;
  WordScores scores_{&words_};
};

TEST_F(WordScoresTest, Pairings) {
  struct Case {
    const char* a;
    const char* b;
    Pairing pairing;
  };
  const Case cases[] = {
      {"boat", "boat", Pairing::kEqual},        {"harbour", "harbor", Pairing::kVariant},
      {"u.s.", "us", Pairing::kVariant},        {"sergey", "sergei", Pairing::kVariant},
      {"boat", "boats", Pairing::kInflected},   {"orsk", "orsk's", Pairing::kVariant},
      {"hurry", "rush", Pairing::kRelated},     {"hot", "cold", Pairing::kRelated},
      {"every", "many", Pairing::kFunction},    {"those", "the", Pairing::kFunction},
      {"33,000", "30,000", Pairing::kFunction}, {"upon", "on", Pairing::kFunction},
      {"boat", "treaty", Pairing::kStranger},   {"boat", "the", Pairing::kStranger},
      {"not", "boat", Pairing::kStranger},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Score(c.a, c.b).pairing, c.pairing) << c.a << " " << c.b;
  }
}

TEST_F(WordScoresTest, NearerWordsScoreHigher) {
  EXPECT_GT(Score("boat", "boat").score, Score("boat", "boats").score);
  EXPECT_GT(Score("boat", "boats").score, Score("hurry", "rush").score);
  EXPECT_GT(Score("hurry", "rush").score, 0);
  EXPECT_LT(Score("hot", "cold").score, 0);
  EXPECT_GT(Score("hot", "cold").score, Score("hot", "treaty").score);
  EXPECT_GT(Score("boat", "boat").score, Score("the", "the").score);
}

TEST_F(WordScoresTest, CostsLieBetweenSameAndStranger) {
  EXPECT_EQ(Score("harbour", "harbor").cost, 0);
  EXPECT_GT(Score("hurry", "rush").cost, 0);
  EXPECT_LT(Score("hurry", "rush").cost, 1);
  EXPECT_EQ(Score("hot", "cold").cost, 1);
  EXPECT_EQ(Score("boat", "treaty").cost, 1);
}

// A stranger is taken for a word once, but two in a row are a gap.
TEST_F(WordScoresTest, StrangersAgainstGaps) {
  const int stranger = Score("boat", "treaty").score;
  const int one_each = -2 * (500 + 300);
  EXPECT_GT(stranger, one_each);
  EXPECT_LT(2 * stranger, one_each - 2 * 300);
}

}  // namespace
}  // namespace quotecheck
