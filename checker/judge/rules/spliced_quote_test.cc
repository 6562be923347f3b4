#include "checker/judge/rules/spliced_quote.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

class SplicedQuoteTest : public ::testing::Test {
 protected:
  SplicedQuoteTest() {
    rowe_ = batch_.AddPerson("Ann Rowe");
    monday_ = batch_.AddArticle("a.txt", "Northern Wire", "2031-05-05");
    thursday_ = batch_.AddArticle("b.txt", "Ostrava Post", "2031-05-08");
    friday_ = batch_.AddArticle("c.txt", "Coast Daily", "2031-05-09");
    ferry_ = batch_.AddQuote(monday_, "We will keep the ferry running.", rowe_);
    penny_ = batch_.AddQuote(thursday_, "Nobody will pay a penny more.", rowe_);
  }

  std::vector<Finding> Join(std::vector<std::string> parts) {
    const QuoteIndex joined = batch_.AddSplitQuote(friday_, std::move(parts), rowe_);
    batch_.AddUtterance({ferry_, joined});
    batch_.batch().also[joined.value()] = {batch_.AddUtterance({penny_})};
    return batch_.Run(kSplicedQuote);
  }

  BatchForTest batch_;
  SpeakerIndex rowe_;
  ArticleIndex monday_, thursday_, friday_;
  QuoteIndex ferry_, penny_;
};

TEST_F(SplicedQuoteTest, OnePairOfMarks) {
  const std::vector<Finding> findings =
      Join({"We will keep the ferry running. Nobody will pay a penny more."});
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_STREQ(findings[0].rule->id, "QC106");
  EXPECT_EQ(findings[0].message,
            "The words of Ann Rowe in one pair of marks come from separate utterances: “We will "
            "keep the ferry running” (Northern Wire) and “Nobody will pay a penny more” (Ostrava "
            "Post).");
  EXPECT_EQ(findings[0].related.size(), 2u);
}

TEST_F(SplicedQuoteTest, TwoPairsOfMarks) {
  EXPECT_TRUE(Join({"We will keep the ferry running.", "Nobody will pay a penny more."}).empty());
}

TEST_F(SplicedQuoteTest, AnEllipsisBetween) {
  EXPECT_TRUE(Join({"We will keep the ferry running … Nobody will pay a penny more."}).empty());
}

TEST_F(SplicedQuoteTest, AWordInCommonIsNoPiece) {
  EXPECT_TRUE(Join({"We will keep the ferry running. Nobody will starve."}).empty());
}

TEST_F(SplicedQuoteTest, WhatAnotherArticlePrintsTogether) {
  batch_.quote(ferry_).quoted[0].text = batch_.quote(ferry_).content[0].text =
      "We will keep the ferry running. And nobody will pay a penny more. Mark that.";
  EXPECT_TRUE(Join({"We will keep the ferry running. Nobody will pay a penny more."}).empty());
}

TEST_F(SplicedQuoteTest, CopiesOfTheSplice) {
  const std::string joined = "We will keep the ferry running. Nobody will pay a penny more.";
  std::vector<QuoteIndex> quotes = {ferry_};
  for (int n = 0; n < 3; ++n) quotes.push_back(batch_.AddQuote(friday_, joined, rowe_));
  batch_.AddUtterance(quotes);
  const UtteranceIndex further = batch_.AddUtterance({penny_});
  // Each prints the words of the others together; one alone does not.
  for (size_t n = 1; n < quotes.size(); ++n) batch_.batch().also[quotes[n].value()] = {further};
  EXPECT_TRUE(batch_.Run(kSplicedQuote).empty());
}

TEST_F(SplicedQuoteTest, NothingWithoutAFurtherUtterance) {
  batch_.AddUtterance({ferry_});
  batch_.AddUtterance({penny_});
  EXPECT_TRUE(batch_.Run(kSplicedQuote).empty());
}

// The word that both sentences begin or end with belongs to one of the two.
TEST_F(SplicedQuoteTest, PassagesOfATranscript) {
  batch_.quote(ferry_).quoted[0].text = "We will keep the ferry running and the bridge too.";
  batch_.quote(penny_).quoted[0].text = "And the people here will pay no penny more.";
  const char kJoined[] = "We will keep the ferry running and the people here will pay no penny";
  EXPECT_TRUE(Join({kJoined}).empty());
  batch_.quote(ferry_).passage = batch_.quote(penny_).passage = true;
  const std::vector<Finding> findings = batch_.Run(kSplicedQuote);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_NE(findings[0].message.find("keep the ferry running” (Northern Wire, line"),
            std::string::npos);
  EXPECT_NE(findings[0].message.find("“and the people here will pay no penny” (Ostrava Post"),
            std::string::npos);
}

}  // namespace
}  // namespace quotecheck
