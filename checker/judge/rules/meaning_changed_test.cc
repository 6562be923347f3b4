#include "checker/judge/rules/meaning_changed.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "absl/strings/str_cat.h"
#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

using ::testing::HasSubstr;

class MeaningChangedTest : public ::testing::Test {
 protected:
  MeaningChangedTest() {
    wire_ = batch_.AddArticle("a.txt", "Northern Wire", "2031-05-02");
    paper_ = batch_.AddArticle("b.txt", "Ostrava Post", "2031-05-03");
    rowe_ = batch_.AddPerson("Ann Rowe");
  }

  std::vector<Finding> Compare(QuoteIndex reference, QuoteIndex version) {
    batch_.AddUtterance({reference, version});
    return batch_.Run(kMeaningChanged);
  }

  std::vector<Finding> Compare(absl::string_view a, absl::string_view b) {
    const QuoteIndex reference = batch_.AddQuote(wire_, a, rowe_);
    return Compare(reference, batch_.AddQuote(paper_, b, rowe_));
  }

  BatchForTest batch_;
  ArticleIndex wire_;
  ArticleIndex paper_;
  SpeakerIndex rowe_;
};

TEST_F(MeaningChangedTest, NamesTheClassAndTheWord) {
  const std::vector<Finding> findings = Compare("The harbour will reopen before the storms.",
                                                "The harbour will not reopen before the storms.");
  ASSERT_EQ(findings.size(), 1u);
  const Finding& finding = findings[0];
  EXPECT_STREQ(finding.rule->id, "QC104");
  EXPECT_EQ(finding.severity, Severity::kError);
  EXPECT_EQ(finding.meaning_class, MeaningClass::kNegation);
  EXPECT_EQ(finding.message,
            "The words of Ann Rowe are altered in meaning (negation): “not” added. Compared with "
            "Northern Wire. That version was published first.");
  EXPECT_GE(finding.confidence, 0.65);
}

TEST_F(MeaningChangedTest, TellsOfTheGraveEditsAlone) {
  const std::vector<Finding> findings =
      Compare("We lost 33,000 homes to the big storm on the coast.",
              "We lost 30,000 houses to the great storm on the coast.");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_THAT(findings[0].message, HasSubstr("(number): “30,000” for “33,000”."));
}

TEST_F(MeaningChangedTest, AnExcerptThatCutsOffTheNot) {
  const QuoteIndex reference =
      batch_.AddQuote(wire_, "We are not going to raise the fare on the night boats.", rowe_);
  const QuoteIndex excerpt = batch_.AddQuote(paper_, "raise the fare on the night boats", rowe_);
  batch_.quote(excerpt).before = "The company would “";
  ASSERT_EQ(Compare(reference, excerpt).size(), 1u);

  batch_.quote(excerpt).before = "The company would never “";
  EXPECT_TRUE(batch_.Run(kMeaningChanged).empty());
}

TEST_F(MeaningChangedTest, ALessSureMatchIsAWarningOrANoteOrNothing) {
  Compare("The harbour will reopen before the storms.",
          "The harbour will not reopen before the storms.");
  Match match;
  match.a = QuoteIndex(0);
  match.b = QuoteIndex(1);
  match.probability = 0.76;
  batch_.batch().matches = {match};
  std::vector<Finding> findings = batch_.Run(kMeaningChanged);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kWarning);

  batch_.batch().matches[0].probability = 0.7;
  findings = batch_.Run(kMeaningChanged);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kNote);

  batch_.batch().matches[0].probability = 0.5;
  EXPECT_TRUE(batch_.Run(kMeaningChanged).empty());
}

TEST_F(MeaningChangedTest, AParaphraseIsHeldToFiguresAlone) {
  const QuoteIndex number = batch_.AddQuote(wire_, "The storm cut power to 33,000 homes.", rowe_);
  const std::vector<Finding> findings =
      Compare(number, batch_.AddIndirect(paper_, "the storm cut power to 30,000 homes", rowe_));
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kWarning);
}

TEST_F(MeaningChangedTest, TwoSpeakersWhoSayMuchTheSame) {
  const SpeakerIndex tilsen = batch_.AddPerson("Peter Tilsen");
  const QuoteIndex one = batch_.AddQuote(
      wire_, "This latest change could cause much trouble in the harbour this year.", rowe_);
  const QuoteIndex other = batch_.AddQuote(
      paper_, "This kind of sudden change will cause endless trouble in the harbour this year.",
      tilsen);
  EXPECT_TRUE(Compare(one, other).empty());
}

// Whom one article does not name may be whom the other names.
TEST_F(MeaningChangedTest, AnUnnamedSpeakerMayBeTheOther) {
  const SpeakerIndex woman = batch_.AddSpeaker("the 27-year-old woman", EntityKind::kUnnamed);
  const QuoteIndex one = batch_.AddQuote(wire_, "I have been missing for 10 years.", rowe_);
  const QuoteIndex other = batch_.AddQuote(paper_, "I have been missing for 20 years.", woman);
  EXPECT_EQ(Compare(one, other).size(), 1u);
}

// Words that change places are neither left out nor added.
TEST_F(MeaningChangedTest, TwoSpokespeopleOfOneStatement) {
  const SpeakerIndex tilsen = batch_.AddPerson("Peter Tilsen");
  const QuoteIndex one = batch_.AddQuote(
      wire_,
      "The growers sued the brewery over two lamps and a wall that fell down last winter "
      "in the great storm of the year before.",
      rowe_);
  const QuoteIndex other = batch_.AddQuote(
      paper_,
      "The brewery sued the growers over two lamps and a wall that fell down last winter "
      "in the great storm of the year before.",
      tilsen);
  const std::vector<Finding> findings = Compare(one, other);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].meaning_class, MeaningClass::kRoles);
}

class TwoOfOneArticleTest : public MeaningChangedTest {
 protected:
  static constexpr char kUsual[] =
      "So, friends of the harbour, I am running for the council, and we will mend the wall.";
  static constexpr char kAltered[] =
      "So, friends of the harbour, I am running for the council, and we will not mend the wall.";
};

// One article prints a quotation twice, side by side, and other articles tell which is right.
TEST_F(TwoOfOneArticleTest, AnAlteredCopy) {
  const QuoteIndex usual = batch_.AddQuote(wire_, kUsual, rowe_);
  const QuoteIndex altered = batch_.AddQuote(wire_, kAltered, rowe_);
  const QuoteIndex elsewhere = batch_.AddQuote(paper_, kUsual, rowe_);
  batch_.AddUtterance({usual, altered, elsewhere});
  const std::vector<Finding> findings = batch_.Run(kMeaningChanged);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].quote, altered);
}

TEST_F(TwoOfOneArticleTest, TwoSentencesBuiltAlike) {
  const QuoteIndex usual = batch_.AddQuote(wire_, kUsual, rowe_);
  const QuoteIndex altered = batch_.AddQuote(wire_, kAltered, rowe_);
  EXPECT_TRUE(Compare(usual, altered).empty());
}

TEST_F(TwoOfOneArticleTest, TwoSentencesThatAnotherArticlePrintsToo) {
  const QuoteIndex usual = batch_.AddQuote(wire_, kUsual, rowe_);
  const QuoteIndex altered = batch_.AddQuote(wire_, kAltered, rowe_);
  const QuoteIndex usual_elsewhere = batch_.AddQuote(paper_, kUsual, rowe_);
  const QuoteIndex altered_elsewhere = batch_.AddQuote(paper_, kAltered, rowe_);
  batch_.AddUtterance({usual, altered, usual_elsewhere});
  EXPECT_EQ(batch_.Run(kMeaningChanged).size(), 1u);
  batch_.batch().utterances[0].quotes.push_back(altered_elsewhere);
  EXPECT_TRUE(batch_.Run(kMeaningChanged).empty());
}

// What stands where the marks close and open again may be paired by chance, an opposite is not.
TEST_F(MeaningChangedTest, AnOppositeAtTheEndOfAPart) {
  const QuoteIndex one = batch_.AddSplitQuote(
      wire_, {"I do not think that the herring fleet is gaining strength,", "And it is late."},
      rowe_);
  const QuoteIndex other =
      batch_.AddQuote(paper_, "I do not think that the herring fleet is gaining weakness,", rowe_);
  EXPECT_EQ(Compare(one, other).size(), 1u);
}

TEST_F(MeaningChangedTest, AParaphraseMayTakeOtherModals) {
  const QuoteIndex may = batch_.AddQuote(wire_, "The board may sell the stadium.", rowe_);
  EXPECT_TRUE(
      Compare(may, batch_.AddIndirect(paper_, "the board will sell the stadium", rowe_)).empty());
}

TEST_F(MeaningChangedTest, TwoTranslationsAreNeverNearlyAlike) {
  batch_.article(wire_).declares_translation = true;
  const std::vector<Finding> findings =
      Compare("Crews will be going from door to door in the valley today.",
              "Crews may be going from door to door in the valley today.");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kError);
}

TEST_F(MeaningChangedTest, TwoTranslationsOfFewWords) {
  batch_.article(wire_).declares_translation = true;
  EXPECT_TRUE(Compare("We may stay in the valley.", "We will stay in this valley.").empty());
}

TEST_F(MeaningChangedTest, DaysLaterItMayBeAnotherOccasion) {
  const char* before = "Wages will rise in the northern ports in the coming season.";
  const char* after = "Wages will fall in the northern ports in the coming season.";
  batch_.article(paper_).info.published = "2031-05-06";
  const std::vector<Finding> findings = Compare(before, after);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kWarning);
  batch_.article(paper_).info.published = "2031-06-02";
  EXPECT_TRUE(batch_.Run(kMeaningChanged).empty());
}

TEST_F(MeaningChangedTest, ASlipThatTheArticleTellsOf) {
  const QuoteIndex reference =
      batch_.AddQuote(wire_, "Wages will rise in the northern ports in the coming season.", rowe_);
  const QuoteIndex slip =
      batch_.AddQuote(paper_, "Wages will fall in the northern ports in the coming season.", rowe_);
  batch_.quote(slip).before = "She flubbed the line of her speech: “";
  EXPECT_TRUE(Compare(reference, slip).empty());
}

TEST_F(MeaningChangedTest, WhatTheSpeakerSaysOfSlipsIsNoSign) {
  for (const char* what : {"The accidental spill", "The botched repair", "The mangled crane",
                           "The slip of the last keel"}) {
    BatchForTest batch;
    const ArticleIndex wire = batch.AddArticle("a.txt", "Northern Wire", "2031-05-02");
    const ArticleIndex paper = batch.AddArticle("b.txt", "Ostrava Post", "2031-05-03");
    const SpeakerIndex rowe = batch.AddPerson("Ann Rowe");
    const QuoteIndex reference =
        batch.AddQuote(wire, absl::StrCat(what, " will reach the river by spring."), rowe);
    const QuoteIndex version =
        batch.AddQuote(paper, absl::StrCat(what, " will not reach the river by spring."), rowe);
    batch.AddUtterance({reference, version});
    EXPECT_EQ(batch.Run(kMeaningChanged).size(), 1u) << what;
    batch.quote(version).after = ",” Rowe said of the botched repair.";
    EXPECT_EQ(batch.Run(kMeaningChanged).size(), 1u) << what;
    batch.quote(version).after = ",” Rowe said, and it was a slip of the tongue.";
    EXPECT_TRUE(batch.Run(kMeaningChanged).empty()) << what;
  }
}

TEST_F(MeaningChangedTest, OtherWordsAreNoChangeOfMeaning) {
  EXPECT_TRUE(Compare("We should not hurry the wall.", "We should not rush the wall.").empty());
}

}  // namespace
}  // namespace quotecheck
