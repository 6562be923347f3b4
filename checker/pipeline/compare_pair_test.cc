#include "checker/pipeline/compare_pair.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

LoneQuote Quote(const char* text) {
  LoneQuote quote;
  quote.text = text;
  return quote;
}

TEST(ComparePairTest, TellsOneUtteranceFromTwo) {
  const Verdict same = ComparePair(Quote("We will not close the bridge before the winter."),
                                   Quote("We will close the bridge before the winter."));
  EXPECT_EQ(same.relation, Relation::kMeaningChanged);
  EXPECT_EQ(same.meaning_class, MeaningClass::kNegation);
  EXPECT_FALSE(same.edits.empty());
  const Verdict different =
      ComparePair(Quote("The harvest was good."), Quote("Nobody saw the goalkeeper leave."));
  EXPECT_EQ(different.relation, Relation::kDifferent);
  EXPECT_TRUE(different.edits.empty());
  for (const Verdict& verdict : {same, different}) {
    EXPECT_GT(verdict.confidence, 0.0);
    EXPECT_LE(verdict.confidence, 1.0);
  }
}

}  // namespace
}  // namespace quotecheck
