#include "checker/judge/rules/reworded_quote.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

using ::testing::HasSubstr;

class RewordedQuoteTest : public ::testing::Test {
 protected:
  RewordedQuoteTest() {
    wire_ = batch_.AddArticle("a.txt", "Northern Wire", "2031-05-02");
    paper_ = batch_.AddArticle("b.txt", "Ostrava Post", "2031-05-03");
    rowe_ = batch_.AddPerson("Ann Rowe");
  }

  std::vector<Finding> Compare(absl::string_view a, absl::string_view b,
                               ReferenceReason why = ReferenceReason::kEarliest) {
    const QuoteIndex reference = batch_.AddQuote(wire_, a, rowe_);
    const QuoteIndex version = batch_.AddQuote(paper_, b, rowe_);
    batch_.AddUtterance({reference, version}, why);
    return batch_.Run(kRewordedQuote);
  }

  BatchForTest batch_;
  ArticleIndex wire_;
  ArticleIndex paper_;
  SpeakerIndex rowe_;
};

TEST_F(RewordedQuoteTest, NamesTheWordsTheSpeakerAndTheReference) {
  const std::vector<Finding> findings = Compare("We should not hurry the repair of the wall.",
                                                "We should not rush the repair of the wall.");
  ASSERT_EQ(findings.size(), 1u);
  const Finding& finding = findings[0];
  EXPECT_STREQ(finding.rule->id, "QC101");
  EXPECT_EQ(finding.severity, Severity::kWarning);
  EXPECT_EQ(finding.message,
            "The words of Ann Rowe are changed inside the marks: “rush” for “hurry”. Compared with "
            "Northern Wire. That version was published first.");
  EXPECT_EQ(finding.place.article, paper_);
  EXPECT_EQ(finding.place.text, "We should not rush the repair of the wall.");
  EXPECT_EQ(finding.reference, QuoteIndex(0));
  ASSERT_EQ(finding.related.size(), 1u);
  EXPECT_EQ(finding.related[0].article, wire_);
  EXPECT_GT(finding.confidence, 0.5);
  EXPECT_FALSE(finding.meaning_class.has_value());
}

TEST_F(RewordedQuoteTest, FragmentsCount) {
  EXPECT_EQ(Compare("frank discussions", "honest discussions").size(), 1u);
}

TEST_F(RewordedQuoteTest, SaysWhereNothingTellsWhichIsRight) {
  const std::vector<Finding> findings =
      Compare("We must hurry now.", "We must rush now.", ReferenceReason::kPath);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_THAT(findings[0].message, HasSubstr("Which of the two is right is not known"));
}

TEST_F(RewordedQuoteTest, OtherWordsAreAnotherOccasion) {
  EXPECT_TRUE(Compare("We need the ferry more than the bridge.",
                      "We need the school bus at night more than the bridge.")
                  .empty());
}

TEST_F(RewordedQuoteTest, AnUnsureMatchIsNothing) {
  Compare("We should not hurry the wall.", "We should not rush the wall.");
  Match match = {QuoteIndex(0), QuoteIndex(1)};
  match.probability = 0.6;
  batch_.batch().matches = {match};
  EXPECT_TRUE(batch_.Run(kRewordedQuote).empty());
}

TEST_F(RewordedQuoteTest, WhereTheArticleRetellsTheOtherLessWillDo) {
  Compare("We need to talk with the growers before the frost.",
          "We must sit down with the farmers ahead of the cold.");
  Match match = {QuoteIndex(0), QuoteIndex(1)};
  match.probability = 0.8;
  batch_.batch().matches = {match};
  EXPECT_TRUE(batch_.Run(kRewordedQuote).empty());
  batch_.batch().matches[0].retold = true;
  EXPECT_EQ(batch_.Run(kRewordedQuote).size(), 1u);
}

TEST_F(RewordedQuoteTest, WhereTheMarksCloseAndOpenAgain) {
  const QuoteIndex whole =
      batch_.AddQuote(wire_, "We sent the drug files to the board and it lost them.", rowe_);
  const QuoteIndex split = batch_.AddSplitQuote(
      paper_, {"We sent the copied", "files to the board and it lost them."}, rowe_);
  batch_.AddUtterance({whole, split});
  EXPECT_TRUE(batch_.Run(kRewordedQuote).empty());
}

TEST_F(RewordedQuoteTest, APartThatSharesAFewWordsByChance) {
  const QuoteIndex whole = batch_.AddQuote(
      wire_, "The storms of the last spring ask us to see this harbour in a new way,", rowe_);
  const QuoteIndex split = batch_.AddSplitQuote(
      paper_, {"a bitter token of a deeply careless spring,", "to see this harbour in a new way"},
      rowe_);
  batch_.AddUtterance({whole, split});
  EXPECT_TRUE(batch_.Run(kRewordedQuote).empty());
}

TEST_F(RewordedQuoteTest, AQuotationInPiecesIsANote) {
  const QuoteIndex whole = batch_.AddQuote(
      wire_, "We should not hurry with the harbour wall before the storms come.", rowe_);
  const QuoteIndex pieces = batch_.AddSplitQuote(
      paper_, {"We should not rush the harbour wall", "before the storms come"}, rowe_);
  batch_.AddUtterance({whole, pieces});
  std::vector<Finding> findings = batch_.Run(kRewordedQuote);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kWarning);

  batch_.quote(pieces).kind = QuoteKind::kMixed;
  findings = batch_.Run(kRewordedQuote);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kNote);
  EXPECT_LT(findings[0].confidence, 0.6);
}

TEST_F(RewordedQuoteTest, AnUnsureOneIsANoteUnlessTheArticleChangesMore) {
  const auto severity = [this] { return batch_.Run(kRewordedQuote)[0].severity; };
  Compare("frank discussions", "honest discussions");
  EXPECT_LT(batch_.Run(kRewordedQuote)[0].confidence, 0.8);
  EXPECT_EQ(severity(), Severity::kNote);
  Compare("The harbour was silent and the growers were scared.",
          "The harbour was silent and the growers were frightened.");
  EXPECT_EQ(severity(), Severity::kNote);
  Compare("He started to build a new lock for the ferry.",
          "He began to build a new lock for the ferry.");
  EXPECT_EQ(severity(), Severity::kWarning);
}

TEST_F(RewordedQuoteTest, NeighbouringEditsAreToldOfAsOne) {
  const std::vector<Finding> findings =
      Compare("We need to interact with the growers of the upper valley.",
              "We must deal with the growers of the upper valley.");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_THAT(findings[0].message, HasSubstr("“must deal” for “need to interact”"));
}

TEST_F(RewordedQuoteTest, SpellingAndTidyingUpAreNothing) {
  EXPECT_TRUE(
      Compare("It doesn't matter, the colour is grey.", "It does not matter the color is gray.")
          .empty());
  EXPECT_TRUE(Compare("And we are tired of the noise.", "We are tired of the noise.").empty());
}

TEST_F(RewordedQuoteTest, NeitherIndirectSpeechNorTranslationsAreHeldToTheWord) {
  const QuoteIndex reference = batch_.AddQuote(wire_, "We must hurry with the wall.", rowe_);
  const QuoteIndex indirect = batch_.AddIndirect(paper_, "they must rush with the wall", rowe_);
  batch_.AddUtterance({reference, indirect});
  EXPECT_TRUE(batch_.Run(kRewordedQuote).empty());

  batch_.article(wire_).declares_translation = true;
  EXPECT_TRUE(Compare("We must hurry with the dam.", "We must rush with the dam.").empty());
}

TEST_F(RewordedQuoteTest, AHeadlineIsHeldAgainstItsOwnText) {
  const QuoteIndex headline = batch_.AddQuote(wire_, "We must rush with the wall", rowe_);
  batch_.quote(headline).in_title = true;
  const QuoteIndex text = batch_.AddQuote(wire_, "We must hurry with the wall.", rowe_);
  batch_.AddUtterance({text, headline}, ReferenceReason::kLongest);
  const std::vector<Finding> findings = batch_.Run(kRewordedQuote);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_THAT(findings[0].message, HasSubstr("of the same article"));
}

// Two stretches of a transcript, which a sign parts in the quotation.
TEST_F(RewordedQuoteTest, APassageIsShownAtItsPlaces) {
  const QuoteIndex passage = batch_.AddSplitQuote(
      wire_, {"We should not hurry the repair of the wall.", "It is old."}, rowe_);
  const QuoteIndex version = batch_.AddSplitQuote(
      paper_, {"We should not rush the repair of the wall.", "It is old."}, rowe_);
  batch_.quote(passage).passage = true;
  SpeechTurn& turn = batch_.article(wire_).speech.emplace_back();
  for (const QuotePart& part : batch_.quote(passage).content) {
    turn.sentences.push_back({part, {turn.sentences.size() + 7, 3}});
  }
  batch_.AddUtterance({passage, version}, ReferenceReason::kPrimary);
  batch_.batch().in_primary.resize(2);
  const std::vector<Finding> findings = batch_.Run(kRewordedQuote);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_THAT(findings[0].message, HasSubstr("That version is the primary source."));
  ASSERT_EQ(findings[0].related.size(), 2u);
  EXPECT_EQ(findings[0].related[0].text, "We should not hurry the repair of the wall.");
  EXPECT_EQ(findings[0].related[0].position, (LineColumn{7, 3}));
  EXPECT_EQ(findings[0].related[1].position, (LineColumn{8, 3}));

  // What joins two passages is a splice, and is told of as that.
  batch_.batch().in_primary[version.value()].further = passage;
  EXPECT_TRUE(batch_.Run(kRewordedQuote).empty());
}

TEST_F(RewordedQuoteTest, WhatASourceRecordsIsOneOccasionWhenItIsPrintedDaysLater) {
  batch_.article(paper_).info.published = "2031-05-07";
  const QuoteIndex passage =
      batch_.AddQuote(wire_, "We should not hurry the repair of the wall.", rowe_);
  const QuoteIndex version =
      batch_.AddQuote(paper_, "We should not rush the repair of the wall.", rowe_);
  batch_.AddUtterance({passage, version}, ReferenceReason::kPrimary);
  batch_.batch().matches.push_back({passage, version, 1, 1, 0.8});
  EXPECT_TRUE(batch_.Run(kRewordedQuote).empty());
  batch_.quote(passage).passage = true;
  batch_.batch().in_primary.resize(2);
  EXPECT_EQ(batch_.Run(kRewordedQuote).size(), 1u);
  batch_.batch().in_primary[version.value()].elsewhere = true;
  EXPECT_TRUE(batch_.Run(kRewordedQuote).empty());
}

}  // namespace
}  // namespace quotecheck
