#include "checker/align/word_scores.h"

#include <map>
#include <random>
#include <string>
#include <vector>

#include "checker/lexicon/transliteration.h"
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
    int one_of_each = 0;
    scores_.ScoreEach(first, {&second, 1}, &one_of_each);
    EXPECT_EQ(one_of_each, score.score) << a << " " << b;
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

// Against AreTransliterations(), of which most pairs of names are kept away.
TEST_F(WordScoresTest, FindsEveryTransliteration) {
  const std::vector<std::string> pieces = {
      "abd", "ul", "ur", "kh", "h",  "ch", "tsch", "sh", "y",  "i",  "iy", "a", "e", "ou",
      "u",   "of", "ov", "ff", "ph", "f",  "q",    "k",  "n",  "nn", "m",  "l", "r", "rr",
      "d",   "dh", "b",  "t",  "'",  "-",  "vic",  "th", "ts", "tz", "j",  "w"};
  std::mt19937 random(3);
  std::map<uint32_t, std::vector<std::string>> alike;  // by the hash of one of their keys
  for (int i = 0; i < 60000; ++i) {
    std::string name = "a";
    if (i % 7 == 0) name = "abdu";
    for (size_t n = 2 + random() % 3; n > 0; --n) name += pieces[random() % pieces.size()];
    if (name.back() == '\'') continue;
    const NameSpelling spelling = SpellingOf(name);
    for (uint32_t hash : {spelling.slavic_hash, spelling.arabic_hash}) {
      std::vector<std::string>& names = alike[hash];
      if (names.size() < 4) names.push_back(name);
    }
  }
  size_t found = 0;
  for (const auto& [hash, names] : alike) {
    for (const std::string& name : names) {
      if (!AreTransliterations(SpellingOf(name), SpellingOf(names[0]))) continue;
      const Pairing pairing = Score(name.c_str(), names[0].c_str()).pairing;
      EXPECT_TRUE(pairing == Pairing::kVariant || pairing == Pairing::kEqual)
          << name << " " << names[0];
      found += name == names[0] ? 0 : 1;
    }
  }
  EXPECT_GT(found, 3000u);
}

}  // namespace
}  // namespace quotecheck
