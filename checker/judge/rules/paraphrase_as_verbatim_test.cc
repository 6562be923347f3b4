#include "checker/judge/rules/paraphrase_as_verbatim.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

class ParaphraseAsVerbatimTest : public ::testing::Test {
 protected:
  ParaphraseAsVerbatimTest() {
    monday_ = batch_.AddArticle("a.txt", "Northern Wire", "2031-05-05");
    tuesday_ = batch_.AddArticle("b.txt", "Ostrava Post", "2031-05-06");
    wednesday_ = batch_.AddArticle("c.txt", "Coast Daily", "2031-05-07");
    tilsen_ = batch_.AddPerson("Peter Tilsen");
    batch_.speaker(tilsen_).gender = Gender::kMale;
  }

  std::vector<Finding> Compare(QuoteIndex a, QuoteIndex b) {
    batch_.AddUtterance({a, b});
    return batch_.Run(kParaphraseAsVerbatim);
  }

  BatchForTest batch_;
  ArticleIndex monday_;
  ArticleIndex tuesday_;
  ArticleIndex wednesday_;
  SpeakerIndex tilsen_;
};

TEST_F(ParaphraseAsVerbatimTest, TheReportersGrammarGivesItAway) {
  const QuoteIndex said =
      batch_.AddIndirect(monday_, "he would not sign the harbour bill", tilsen_);
  const QuoteIndex quoted =
      batch_.AddQuote(tuesday_, "He would not sign the harbour bill,", tilsen_);
  const std::vector<Finding> findings = Compare(said, quoted);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_STREQ(findings[0].rule->id, "QC105");
  EXPECT_EQ(findings[0].severity, Severity::kWarning);
  EXPECT_EQ(findings[0].quote, quoted);
  EXPECT_EQ(findings[0].message,
            "The marks hold a reporter's paraphrase of what Peter Tilsen said: they speak of their "
            "own speaker in the third person, as Northern Wire did before without marks.");
}

TEST_F(ParaphraseAsVerbatimTest, FirstPersonAndPresentAreTheSpeakersOwn) {
  const QuoteIndex said = batch_.AddIndirect(monday_, "he would not sign the bill", tilsen_);
  EXPECT_TRUE(
      Compare(said, batch_.AddQuote(tuesday_, "I would not sign the bill,", tilsen_)).empty());
  const QuoteIndex other = batch_.AddIndirect(monday_, "he is a thief and a liar", tilsen_);
  EXPECT_TRUE(
      Compare(other, batch_.AddQuote(tuesday_, "He is a thief and a liar,", tilsen_)).empty());
}

TEST_F(ParaphraseAsVerbatimTest, AnotherPersonMayBeMeant) {
  const QuoteIndex said = batch_.AddIndirect(monday_, "she would not sign the bill", tilsen_);
  EXPECT_TRUE(
      Compare(said, batch_.AddQuote(tuesday_, "She would not sign the bill,", tilsen_)).empty());
}

TEST_F(ParaphraseAsVerbatimTest, ALaterParaphraseIsOne) {
  const QuoteIndex quoted = batch_.AddQuote(monday_, "He would not sign the bill,", tilsen_);
  EXPECT_TRUE(
      Compare(quoted, batch_.AddIndirect(tuesday_, "he would not sign the bill", tilsen_)).empty());
}

TEST_F(ParaphraseAsVerbatimTest, LongRepetitionIsANote) {
  const QuoteIndex said =
      batch_.AddIndirect(monday_, "the crane was the oldest piece of steel in the city", tilsen_);
  const QuoteIndex quoted =
      batch_.AddQuote(tuesday_, "the crane was the oldest piece of steel in the city", tilsen_);
  const std::vector<Finding> findings = Compare(said, quoted);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kNote);
}

TEST_F(ParaphraseAsVerbatimTest, UnlessAnotherOutletQuotesIt) {
  const QuoteIndex said =
      batch_.AddIndirect(monday_, "the crane was the oldest piece of steel in the city", tilsen_);
  const QuoteIndex quoted =
      batch_.AddQuote(tuesday_, "the crane was the oldest piece of steel in the city", tilsen_);
  const QuoteIndex again =
      batch_.AddQuote(wednesday_, "the crane was the oldest piece of steel in the city", tilsen_);
  batch_.AddUtterance({said, quoted, again});
  EXPECT_TRUE(batch_.Run(kParaphraseAsVerbatim).empty());
}

TEST_F(ParaphraseAsVerbatimTest, ShortRepetitionIsNothing) {
  const QuoteIndex said = batch_.AddIndirect(monday_, "the crane was old", tilsen_);
  EXPECT_TRUE(Compare(said, batch_.AddQuote(tuesday_, "the crane was old", tilsen_)).empty());
}

TEST_F(ParaphraseAsVerbatimTest, OneTextInManyArticles) {
  std::vector<QuoteIndex> quotes;
  for (int n = 0; n < 3; ++n) {
    quotes.push_back(batch_.AddIndirect(wednesday_, "he would not sign the harbour bill", tilsen_));
    quotes.push_back(batch_.AddIndirect(monday_, "he would not sign the harbour bill", tilsen_));
    quotes.push_back(batch_.AddQuote(tuesday_, "He would not sign the harbour bill,", tilsen_));
    quotes.push_back(batch_.AddQuote(monday_, "He would not sign the harbour bill,", tilsen_));
  }
  batch_.AddUtterance(quotes);
  const std::vector<Finding> findings = batch_.Run(kParaphraseAsVerbatim);
  ASSERT_EQ(findings.size(), 3u);
  for (const Finding& finding : findings) {
    EXPECT_EQ(finding.place.article, tuesday_);
    EXPECT_EQ(finding.reference, quotes[1]);
  }
}

TEST_F(ParaphraseAsVerbatimTest, WhatAPrimarySourceHasIsHeldAgainstThat) {
  const QuoteIndex said =
      batch_.AddIndirect(monday_, "he would not sign the harbour bill", tilsen_);
  const QuoteIndex quoted =
      batch_.AddQuote(tuesday_, "He would not sign the harbour bill,", tilsen_);
  batch_.batch().in_primary.resize(2);
  EXPECT_EQ(Compare(said, quoted).size(), 1u);
  batch_.batch().in_primary[quoted.value()].passage = said;
  EXPECT_TRUE(batch_.Run(kParaphraseAsVerbatim).empty());
}

}  // namespace
}  // namespace quotecheck
