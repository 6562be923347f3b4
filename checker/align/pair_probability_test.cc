#include "checker/align/pair_probability.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

LoneQuote Said(const char* text, const char* speaker, const char* published = "2031-05-02") {
  LoneQuote quote;
  quote.text = text;
  if (speaker != nullptr) quote.speaker = speaker;
  quote.published = published;
  return quote;
}

constexpr char kLock[] = "The old lock stays shut until every barge owner has paid the toll,";

TEST(PairProbabilityTest, KnowsOneUtterance) {
  const LoneQuote quote = Said(kLock, "Ilse Varga");
  EXPECT_GT(PairProbability(quote, quote), 0.95);
  EXPECT_GT(PairProbability(
                quote, Said("the lock stays shut until every barge owner has paid", "Ms. Varga")),
            0.9);
  EXPECT_GT(PairProbability(quote, Said("every barge owner", nullptr)), 0.5);
  EXPECT_GT(PairProbability(quote, Said("That old lock remains shut until each of the barge owners "
                                        "has paid the toll",
                                        "Varga")),
            0.6);
}

TEST(PairProbabilityTest, KnowsOthers) {
  const LoneQuote quote = Said(kLock, "Ilse Varga");
  EXPECT_LT(PairProbability(quote, Said("We have found the money for a new gate", "Ilse Varga")),
            0.1);
  EXPECT_LT(PairProbability(Said("Thank you very much", "Ilse Varga"),
                            Said("thank you very much", "Tom Orsk")),
            0.5);
}

TEST(PairProbabilityTest, SpeakersWhoWereReadTellLess) {
  const LoneQuote varga = Said(kLock, "Ilse Varga");
  LoneQuote orsk = Said(kLock, "Tom Orsk");
  const double given = PairProbability(varga, orsk);
  orsk.speaker_is_read = true;
  EXPECT_GT(PairProbability(varga, orsk), given);
}

TEST(PairProbabilityTest, ReadsNames) {
  const char* kText = "we will not be pushed around";
  const auto probability = [&](const char* a, const char* b) {
    return PairProbability(Said(kText, a), Said(kText, b));
  };
  const double same = probability("Ilse Varga", "Ilse Varga");
  const double unknown = probability("Ilse Varga", nullptr);
  EXPECT_EQ(probability("Mayor Ilse Varga", "Varga"), same);
  EXPECT_EQ(probability("I. Varga", "Ilse Varga"), same);
  EXPECT_EQ(probability("Sergei Orlov", "Sergey Orlov"), same);
  EXPECT_LT(probability("Ilse Varga", "Tom Varga"), unknown);
  EXPECT_LT(unknown, same);
}

TEST(PairProbabilityTest, ReadsDays) {
  const char* kText = "we will not be pushed around";
  const double one_day = PairProbability(Said(kText, "Varga"), Said(kText, "Varga"));
  EXPECT_GT(one_day, PairProbability(Said(kText, "Varga"), Said(kText, "Varga", "2031-06-30")));
}

TEST(PairProbabilityTest, IsSymmetricAndTakesAnything) {
  const LoneQuote quotes[] = {Said(kLock, "Ilse Varga"), Said("the toll for barges", nullptr),
                              Said("", ""), Said("\xff\xfe", "\xff", "\xff")};
  for (const LoneQuote& a : quotes) {
    for (const LoneQuote& b : quotes) {
      const double forth = PairProbability(a, b);
      EXPECT_NEAR(forth, PairProbability(b, a), 1e-12);
      EXPECT_GE(forth, 0);
      EXPECT_LE(forth, 1);
    }
  }
}

}  // namespace
}  // namespace quotecheck
