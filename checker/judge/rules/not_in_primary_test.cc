#include "checker/judge/rules/not_in_primary.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

class NotInPrimaryTest : public ::testing::Test {
 protected:
  NotInPrimaryTest() {
    article_ = batch_.AddArticle("a.txt", "Harbour Post", "2031-03-04");
    source_ = batch_.AddArticle("transcript.txt", "", "2031-03-04");
    batch_.article(source_).primary = true;
    smith_ = batch_.AddPerson("Jo Smith");
    index_ = batch_.AddQuote(article_, "I have never seen such a badly built thing.", smith_);
    batch_.AddUtterance({index_});
    batch_.batch().in_primary.resize(1);
    search().source = source_;
  }

  Quote& quote() { return batch_.quote(index_); }
  PrimarySearch& search() { return batch_.batch().in_primary[index_.value()]; }
  size_t Count() { return batch_.Run(kNotInPrimary).size(); }

  // Another quotation of the article, found in the source.
  void AddFound() {
    const QuoteIndex found = batch_.AddQuote(article_, "We will not close the bridge.", smith_);
    const QuoteIndex passage = batch_.AddQuote(source_, "We will not close the bridge.", smith_);
    batch_.quote(passage).passage = true;
    batch_.AddUtterance({passage, found}, ReferenceReason::kPrimary);
    batch_.batch().in_primary.resize(3);
    batch_.batch().in_primary[found.value()].passage = passage;
  }

  BatchForTest batch_;
  ArticleIndex article_, source_;
  SpeakerIndex smith_;
  QuoteIndex index_;
};

TEST_F(NotInPrimaryTest, NothingNear) {
  search().share = 0.25;
  search().nearest = SpeechSentence{{{40, 70}, "We have never seen the like."}, {7, 3}};
  const std::vector<Finding> findings = batch_.Run(kNotInPrimary);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_STREQ(findings[0].rule->id, "QC107");
  EXPECT_EQ(findings[0].severity, Severity::kWarning);
  EXPECT_EQ(findings[0].message,
            "The words of Jo Smith are not in the primary source, transcript.txt. Nearest there: "
            "“We have never seen the like.” (line 7).");
  ASSERT_EQ(findings[0].related.size(), 1u);
  EXPECT_EQ(findings[0].related[0].article, source_);
  EXPECT_EQ(findings[0].related[0].position, (LineColumn{7, 3}));
}

TEST_F(NotInPrimaryTest, SurerBesideWhatIsThere) {
  const double alone = batch_.Run(kNotInPrimary)[0].confidence;
  AddFound();
  const std::vector<Finding> findings = batch_.Run(kNotInPrimary);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_GT(findings[0].confidence, alone);
}

TEST_F(NotInPrimaryTest, NeverWithoutASearch) {
  batch_.batch().in_primary.clear();
  EXPECT_EQ(Count(), 0u);
}

TEST_F(NotInPrimaryTest, WhatTheSearchSays) {
  ASSERT_EQ(Count(), 1u);
  search().elsewhere = true;
  EXPECT_EQ(Count(), 0u);
  search() = {};
  EXPECT_EQ(Count(), 0u) << "the speaker does not speak there";
  search().source = source_;
  search().share = 0.45;
  EXPECT_EQ(Count(), 0u) << "something is near";
}

TEST_F(NotInPrimaryTest, WhatTheQuotationIs) {
  quote().in_title = true;
  EXPECT_EQ(Count(), 0u);
  quote().in_title = false;
  quote().full_sentence = false;
  EXPECT_EQ(Count(), 1u);
  quote().quoted[0].text = quote().content[0].text = "such a badly built thing in town";
  EXPECT_EQ(Count(), 0u);
  quote().full_sentence = true;
  EXPECT_EQ(Count(), 1u);
  quote().quoted[0].text = quote().content[0].text = "a badly built thing";
  EXPECT_EQ(Count(), 0u);
}

TEST_F(NotInPrimaryTest, WhoIsCredited) {
  quote().source = Mention{{0, 2}, "he", MentionKind::kPronoun};
  quote().entity_confidence = 0.9;
  EXPECT_EQ(Count(), 1u);
  quote().entity_confidence = 0.7;
  EXPECT_EQ(Count(), 0u);
  quote().entity_confidence = 0.9;
  quote().cue->text = "looked";
  EXPECT_EQ(Count(), 0u);
  quote().cue->text = "said";
  batch_.speaker(smith_).kind = EntityKind::kUnnamed;
  EXPECT_EQ(Count(), 0u);
}

TEST_F(NotInPrimaryTest, AnArticleOfAnotherWeek) {
  batch_.article(article_).info.published = "2031-03-11";
  EXPECT_EQ(Count(), 0u);
  AddFound();
  EXPECT_EQ(Count(), 1u);
}

TEST_F(NotInPrimaryTest, AVersionOfWhatAReleaseQuotes) {
  batch_.batch().utterances.clear();
  batch_.AddUtterance({index_, batch_.AddQuote(source_, "I never saw so bad a thing.", smith_)});
  batch_.batch().in_primary.resize(2);
  EXPECT_EQ(Count(), 0u);
}

}  // namespace
}  // namespace quotecheck
