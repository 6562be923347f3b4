#include "checker/lexicon/word_rarity.h"

#include "checker/lexicon/spelling.h"
#include "checker/text/words.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(WordRarityTest, OrdersWordsByTheirUse) {
  EXPECT_LT(WordRarity("the"), WordRarity("people"));
  EXPECT_LT(WordRarity("people"), WordRarity("recognition"));
  EXPECT_LT(WordRarity("recognition"), WordRarity("zymurgical"));
  EXPECT_NEAR(WordRarity("the"), 2.9, 0.3);
}

TEST(WordRarityTest, ReadsThroughSpellingAndPossession) {
  EXPECT_EQ(WordRarity("centre"), WordRarity("center"));
  EXPECT_EQ(WordRarity("government's"), WordRarity("government"));
}

TEST(WordRarityTest, IsTheSameWhereTheSpellingIsKnown) {
  for (const char* word :
       {"centre", "colours", "government's", "zymurgical", "73,219", "", "the"}) {
    EXPECT_EQ(WordRarity(word, NormalizeSpelling(WithoutPossessive(word))), WordRarity(word))
        << word;
  }
}

TEST(WordRarityTest, UnknownWordsAndNumbers) {
  EXPECT_EQ(WordRarity("zymurgical"), kUnknownWordRarity);
  EXPECT_EQ(WordRarity(""), kUnknownWordRarity);
  EXPECT_LT(WordRarity("73"), WordRarity("73,219"));
  EXPECT_LE(WordRarity("733,219,004"), kUnknownWordRarity);
}

}  // namespace
}  // namespace quotecheck
