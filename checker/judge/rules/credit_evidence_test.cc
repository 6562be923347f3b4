#include "checker/judge/rules/credit_evidence.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

class CreditEvidenceTest : public ::testing::Test {
 protected:
  CreditEvidenceTest() {
    const ArticleIndex article = batch_.AddArticle("a.txt", "Northern Wire");
    rowe_ = batch_.AddPerson("Ann Rowe");
    tilsen_ = batch_.AddPerson("Peter Tilsen");
    index_ = batch_.AddQuote(article, "The wall will hold for a hundred years.", rowe_);
  }

  Quote& quote() { return batch_.quote(index_); }
  bool IsTold() { return IsToldOutright(batch_.batch(), quote()); }

  // The quotation as a part of a clause of the reporter's.
  void PutIntoClause(const std::string& head) {
    quote().kind = QuoteKind::kMixed;
    quote().content[0].text = head + "“" + quote().quoted[0].text + "”";
  }

  BatchForTest batch_;
  SpeakerIndex rowe_, tilsen_;
  QuoteIndex index_;
};

TEST_F(CreditEvidenceTest, ANameAndAVerbOfSaying) {
  EXPECT_TRUE(IsTold());
  quote().source->text = "Mayor Rowe, who was late";
  EXPECT_TRUE(IsTold());
  quote().cue->text = "According to";
  EXPECT_TRUE(IsTold());
  PutIntoClause("that ");
  EXPECT_TRUE(IsTold());
}

TEST_F(CreditEvidenceTest, ANameThatBeginsWithALetterOfAnyAlphabet) {
  for (const char* name : {"Östlund", "Ørsnes", "Жаров"}) {
    batch_.speaker(rowe_).name = name;
    quote().source->text = name;
    EXPECT_TRUE(IsTold()) << name;
  }
}

TEST_F(CreditEvidenceTest, ASloganIsNobodysWords) {
  quote().after = "” said Rowe, under a banner with the same words. The rain went on.";
  EXPECT_FALSE(IsTold());
  quote().after = "” said Rowe. A banner hung behind her.";
  EXPECT_TRUE(IsTold());
}

TEST_F(CreditEvidenceTest, NoName) {
  quote().source->text = "the hospital";
  EXPECT_FALSE(IsTold());
  quote().source = Mention{{0, 3}, "she", MentionKind::kPronoun};
  EXPECT_FALSE(IsTold());
}

TEST_F(CreditEvidenceTest, NoVerbOfSaying) {
  for (const char* cue : {"looked", "quotes", "attacks"}) {
    quote().cue->text = cue;
    EXPECT_FALSE(IsTold()) << cue;
  }
  quote().cue.reset();
  EXPECT_FALSE(IsTold());
}

TEST_F(CreditEvidenceTest, WhatGoesOnBehindAVerbOfSaying) {
  const size_t end = quote().content.back().span.end;
  quote().source->span = {end + 2, end + 10};
  const QuoteIndex index = batch_.AddQuote(quote().article, "Nothing moved.", rowe_);
  Quote& next = batch_.quote(index);
  next.cue.reset();
  next.source = quote().source;
  next.before = "” Ann Rowe said. “";
  ASSERT_GE(next.content.front().span.begin, end + 10);
  EXPECT_TRUE(IsToldOutright(batch_.batch(), next));
  next.before = "” Ann Rowe said.\n\n“";
  EXPECT_FALSE(IsToldOutright(batch_.batch(), next));
  next.before = "” Ann Rowe said. “";
  next.source->span = {end + 3, end + 10};  // another attribution
  EXPECT_FALSE(IsToldOutright(batch_.batch(), next));
  next.source = quote().source;
  quote().cue->text = "looked";
  EXPECT_FALSE(IsToldOutright(batch_.batch(), next));
}

TEST_F(CreditEvidenceTest, AParticipleHasNoSourceBehindIt) {
  const size_t end = quote().content.back().span.end;
  quote().content.back().text = "The wall will hold for a hundred years,";
  quote().cue->text = "saying";
  quote().cue->span = {end + 2, end + 8};
  quote().source->span = {end + 9, end + 13};
  EXPECT_FALSE(IsTold());
  quote().cue->text = "said";
  EXPECT_TRUE(IsTold());
}

TEST_F(CreditEvidenceTest, TheClauseReportsWhatAnotherSaid) {
  PutIntoClause("that critics said ");
  EXPECT_FALSE(IsTold());
}

TEST_F(CreditEvidenceTest, AClauseWithSeveralPiecesInMarks) {
  PutIntoClause("that ");
  EXPECT_TRUE(IsTold());
  quote().quoted.push_back(quote().quoted[0]);
  EXPECT_FALSE(IsTold());
}

TEST_F(CreditEvidenceTest, TheWordsRepeatAnother) {
  quote().quoted[0].text = quote().content[0].text = "As the mayor said, the wall will hold.";
  EXPECT_FALSE(IsTold());
  quote().quoted[0].text = quote().content[0].text = "As I said, the wall will hold.";
  EXPECT_TRUE(IsTold());
}

TEST_F(CreditEvidenceTest, ANameBehindAFullStop) {
  const size_t end = quote().content.back().span.end;
  quote().source->span = {end + 2, end + 10};
  EXPECT_FALSE(IsTold());
  quote().content.back().text = "The wall will hold for a hundred years,";
  EXPECT_TRUE(IsTold());
}

TEST_F(CreditEvidenceTest, AnUnsureReading) {
  quote().entity_confidence = 0.8;
  EXPECT_FALSE(IsTold());
}

TEST_F(CreditEvidenceTest, APronounCannotStandForWhomTheArticleNeverNames) {
  quote().source = Mention{{0, 3}, "she", MentionKind::kPronoun};
  EXPECT_TRUE(IsToldOfAnother(batch_.batch(), quote(), batch_.speaker(tilsen_)));
  EXPECT_FALSE(IsToldOfAnother(batch_.batch(), quote(), batch_.speaker(rowe_)));
  quote().entity_confidence = 0.85;
  EXPECT_FALSE(IsToldOfAnother(batch_.batch(), quote(), batch_.speaker(tilsen_)));
}

TEST_F(CreditEvidenceTest, APronounMayStandForWhomTheArticleNames) {
  quote().source = Mention{{0, 3}, "she", MentionKind::kPronoun};
  batch_.AddQuote(quote().article, "The gate is shut.", tilsen_);
  EXPECT_FALSE(IsToldOfAnother(batch_.batch(), quote(), batch_.speaker(tilsen_)));
}

TEST_F(CreditEvidenceTest, TheSentenceNamesSomebodyElse) {
  quote().before = "It rained. Rowe brought it up, to which Tilsen replied: “";
  quote().after = "” The hall was cold.";
  EXPECT_TRUE(SentenceNames(quote(), batch_.speaker(tilsen_)));
  quote().before = "Tilsen was there. Rowe smiled. “";
  EXPECT_FALSE(SentenceNames(quote(), batch_.speaker(tilsen_)));
  quote().after = ",” Rowe told Peter Tilsen. The hall was cold.";
  EXPECT_TRUE(SentenceNames(quote(), batch_.speaker(tilsen_)));
}

TEST_F(CreditEvidenceTest, APassageIsToldByItsTurn) {
  quote().cue.reset();
  quote().source.reset();
  EXPECT_FALSE(IsTold());
  quote().passage = true;
  EXPECT_TRUE(IsTold());
  batch_.speaker(rowe_).kind = EntityKind::kUnnamed;
  EXPECT_FALSE(IsTold());
}

}  // namespace
}  // namespace quotecheck
