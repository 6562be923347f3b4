#include "checker/judge/rules/difference_confidence.h"

#include <gtest/gtest.h>

#include "checker/judge/rules/version_findings.h"
#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

constexpr RuleDescriptor kRule = {"QC101", "reworded-quote", Severity::kWarning, "", ""};

double Value(const DifferenceFeatures& features, absl::string_view name) {
  for (size_t i = 0; i < kDifferenceFeatures; ++i) {
    if (DifferenceFeatureName(i) == name) return features[i];
  }
  ADD_FAILURE() << "no feature " << name;
  return 0;
}

class DifferenceConfidenceTest : public ::testing::Test {
 protected:
  DifferenceConfidenceTest() {
    wire_ = batch_.AddArticle("a.txt", "Northern Wire", "2031-05-02");
    paper_ = batch_.AddArticle("b.txt", "Ostrava Post", "2031-05-03");
    rowe_ = batch_.AddPerson("Ann Rowe");
  }

  DifferenceFeatures FeaturesOf(QuoteIndex against, QuoteIndex quote) {
    batch_.batch().utterances.clear();
    batch_.AddUtterance({against, quote});
    const JudgedVersion judged = batch_.Judge().back().back();
    return MakeDifferenceFeatures(batch_.batch(), judged, TellingEdits(batch_.batch(), judged));
  }

  DifferenceFeatures Compare(absl::string_view a, absl::string_view b) {
    const QuoteIndex against = batch_.AddQuote(wire_, a, rowe_);
    return FeaturesOf(against, batch_.AddQuote(paper_, b, rowe_));
  }

  BatchForTest batch_;
  ArticleIndex wire_;
  ArticleIndex paper_;
  SpeakerIndex rowe_;
};

TEST_F(DifferenceConfidenceTest, OneWordForAnotherAmongManyIsSure) {
  const DifferenceFeatures features =
      Compare("We should not hurry the repair of the old harbour wall.",
              "We should not rush the repair of the old harbour wall.");
  EXPECT_EQ(Value(features, "at_ends"), 0);
  EXPECT_EQ(Value(features, "unrelated"), 0);
  EXPECT_DOUBLE_EQ(Value(features, "differing"), 1.0 / 11);
  EXPECT_EQ(Value(features, "same_speaker"), 1);
  EXPECT_EQ(Value(features, "same_article"), 0);
  EXPECT_EQ(Value(features, "retold"), 0);
  EXPECT_GT(DifferenceConfidence(features), kMinWarningConfidenceOfDifference);
}

TEST_F(DifferenceConfidenceTest, WhichOfTheTwoIsTheReferenceMakesNoDifference) {
  const QuoteIndex a = batch_.AddQuote(
      wire_, "We should not hurry the repair, they say, of the old harbour wall now.", rowe_);
  const QuoteIndex b =
      batch_.AddQuote(paper_, "We should not rush the repair of the ancient harbour wall now.");
  EXPECT_EQ(FeaturesOf(a, b), FeaturesOf(b, a));
}

TEST_F(DifferenceConfidenceTest, WhereTheWordsOfBothEndTheyMayBePairedByChance) {
  const DifferenceFeatures within = Compare("The ferry must begin on the first of May this year.",
                                            "The ferry must start on the first of May this year.");
  const DifferenceFeatures at_end = Compare("The ferry runs on the first of May and must begin.",
                                            "The ferry runs on the first of May and must start.");
  EXPECT_EQ(Value(within, "at_ends"), 0);
  EXPECT_EQ(Value(at_end, "at_ends"), 1);
  EXPECT_LT(DifferenceConfidence(at_end), DifferenceConfidence(within));
}

TEST_F(DifferenceConfidenceTest, WordsOfOneSpeakerAreTheSurer) {
  const QuoteIndex a = batch_.AddQuote(wire_, "We should not hurry the repair of it.", rowe_);
  const QuoteIndex b = batch_.AddQuote(paper_, "We should not rush the repair of it.", rowe_);
  const double of_one = DifferenceConfidence(FeaturesOf(a, b));
  batch_.quote(b).speaker.reset();
  const double of_somebody = DifferenceConfidence(FeaturesOf(a, b));
  batch_.quote(a).speaker.reset();
  EXPECT_LT(of_somebody, of_one);
  EXPECT_EQ(DifferenceConfidence(FeaturesOf(a, b)), of_somebody) << "nobody is no common speaker";
}

TEST_F(DifferenceConfidenceTest, WhoPrintsBothQuotesTwoStatements) {
  const QuoteIndex a = batch_.AddQuote(wire_, "We should not hurry the repair of it.", rowe_);
  const QuoteIndex b = batch_.AddQuote(paper_, "We should not rush the repair of it.", rowe_);
  const double of_two_articles = DifferenceConfidence(FeaturesOf(a, b));
  batch_.quote(b).article = wire_;
  EXPECT_EQ(Value(FeaturesOf(a, b), "same_article"), 1);
  EXPECT_LT(DifferenceConfidence(FeaturesOf(a, b)), of_two_articles);
}

TEST_F(DifferenceConfidenceTest, ARetellingIsFreeInItsWords) {
  const QuoteIndex a = batch_.AddQuote(wire_, "We should not hurry the repair of it.", rowe_);
  const QuoteIndex b = batch_.AddQuote(paper_, "We should not rush the repair of it.", rowe_);
  const double told_once = DifferenceConfidence(FeaturesOf(a, b));
  batch_.batch().matches = {{a, b}};
  batch_.batch().matches[0].retold = true;
  EXPECT_EQ(Value(FeaturesOf(a, b), "retold"), 1);
  EXPECT_LT(DifferenceConfidence(FeaturesOf(a, b)), told_once);
}

TEST_F(DifferenceConfidenceTest, TheMoreDiffersTheLessSure) {
  const DifferenceFeatures one =
      Compare("We should not hurry the repair of the old harbour wall in this town.",
              "We should not rush the repair of the old harbour wall in this town.");
  const DifferenceFeatures two =
      Compare("We should not hurry the repair of the old harbour wall in this town.",
              "We should not rush the repair of the ancient harbour wall in this town.");
  EXPECT_GT(Value(two, "edits"), Value(one, "edits"));
  EXPECT_GT(Value(two, "differing"), Value(one, "differing"));
  EXPECT_LT(DifferenceConfidence(two), DifferenceConfidence(one));
}

TEST_F(DifferenceConfidenceTest, AQuotationInPiecesIsANote) {
  const QuoteIndex whole =
      batch_.AddQuote(wire_, "We should not hurry the repair of the harbour wall.", rowe_);
  const QuoteIndex parts = batch_.AddSplitQuote(
      paper_, {"We should not rush the repair", "of the harbour wall."}, rowe_);
  batch_.AddUtterance({whole, parts});
  const auto weigh = [this] {
    const JudgedVersion judged = batch_.Judge()[0][0];
    Finding finding;
    finding.severity = Severity::kWarning;
    WeighDifference(batch_.batch(), judged, TellingEdits(batch_.batch(), judged), &finding);
    return finding;
  };
  EXPECT_EQ(weigh().severity, Severity::kWarning);
  batch_.quote(parts).kind = QuoteKind::kMixed;
  EXPECT_EQ(weigh().severity, Severity::kNote);
  EXPECT_LT(weigh().confidence, 0.6);
}

TEST_F(DifferenceConfidenceTest, UnsureWarningsAreNotesUnlessTheArticleChangesMore) {
  const QuoteIndex reference = batch_.AddQuote(wire_, "We should not hurry.", rowe_);
  const QuoteIndex version = batch_.AddQuote(paper_, "We should not rush.", rowe_);
  std::vector<Finding> findings(2, FindingOnQuote(kRule, batch_.batch(), version));
  for (Finding& finding : findings) finding.reference = reference;
  findings[0].confidence = kMinWarningConfidenceOfDifference;
  findings[1].confidence = kMinWarningConfidenceOfDifference - 0.01;
  std::vector<Finding> two = findings;
  LowerUnsureWarnings(batch_.batch(), &two);
  EXPECT_EQ(two[0].severity, Severity::kWarning);
  EXPECT_EQ(two[1].severity, Severity::kNote);

  std::vector<Finding> three = findings;
  three.push_back(findings[1]);
  LowerUnsureWarnings(batch_.batch(), &three);
  EXPECT_EQ(three[1].severity, Severity::kWarning);
  EXPECT_EQ(three[2].severity, Severity::kWarning);
}

}  // namespace
}  // namespace quotecheck
