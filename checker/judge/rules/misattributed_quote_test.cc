#include "checker/judge/rules/misattributed_quote.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

constexpr char kWords[] = "Nobody will lose a berth in this harbour over the repair of the wall.";

class MisattributedQuoteTest : public ::testing::Test {
 protected:
  MisattributedQuoteTest() {
    first_ = batch_.AddArticle("a.txt", "Northern Wire", "2031-05-02");
    second_ = batch_.AddArticle("b.txt", "Ostrava Post", "2031-05-03");
    third_ = batch_.AddArticle("c.txt", "Coast Daily", "2031-05-04");
  }

  std::vector<Finding> Credit(SpeakerIndex a, SpeakerIndex b, absl::string_view words = kWords) {
    a_ = batch_.AddQuote(first_, words, a);
    b_ = batch_.AddQuote(second_, words, b);
    batch_.AddUtterance({a_, b_});
    return batch_.Run(kMisattributedQuote);
  }

  std::vector<Finding> Run() { return batch_.Run(kMisattributedQuote); }

  BatchForTest batch_;
  ArticleIndex first_, second_, third_;
  QuoteIndex a_, b_;
};

TEST_F(MisattributedQuoteTest, TwoPeople) {
  const std::vector<Finding> findings =
      Credit(batch_.AddPerson("Ann Rowe"), batch_.AddPerson("Peter Tilsen"));
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_STREQ(findings[0].rule->id, "QC201");
  EXPECT_EQ(findings[0].severity, Severity::kError);
  EXPECT_EQ(findings[0].quote, b_);
  EXPECT_EQ(findings[0].reference, a_);
  EXPECT_EQ(findings[0].message,
            "This article credits the words to Peter Tilsen, Northern Wire credits the same words "
            "to Ann Rowe.");
}

// An article that never says who "Holm" is may have meant somebody else.
TEST_F(MisattributedQuoteTest, ASurnameThatNobodyIntroducedIsAWarning) {
  const std::vector<Finding> findings =
      Credit(batch_.AddPerson("Ann Rowe"), batch_.AddPerson("Holm"));
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kWarning);
}

TEST_F(MisattributedQuoteTest, AnOfficeIntroduces) {
  const std::vector<Finding> findings =
      Credit(batch_.AddPerson("Ann Rowe"), batch_.AddPerson("Holm", {"President"}));
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kError);
}

TEST_F(MisattributedQuoteTest, TheFindingStandsOnTheOddOneOut) {
  const SpeakerIndex rowe = batch_.AddPerson("Ann Rowe");
  const SpeakerIndex tilsen = batch_.AddPerson("Peter Tilsen");
  const QuoteIndex odd = batch_.AddQuote(first_, kWords, tilsen);
  const QuoteIndex b = batch_.AddQuote(second_, kWords, rowe);
  const QuoteIndex c = batch_.AddQuote(third_, kWords, rowe);
  batch_.AddUtterance({odd, b, c}, ReferenceReason::kLongest);
  const std::vector<Finding> findings = Run();
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].quote, odd);
}

TEST_F(MisattributedQuoteTest, ABodyAndWhoSpeaksForIt) {
  const SpeakerIndex board = batch_.AddSpeaker("Harbour Board", EntityKind::kBody);
  const SpeakerIndex rowe = batch_.AddPerson("Ann Rowe", {"spokeswoman"});
  batch_.speaker(rowe).speaks_for = board;
  EXPECT_TRUE(Credit(board, rowe).empty());
}

TEST_F(MisattributedQuoteTest, ABodyAndItsMember) {
  const SpeakerIndex board = batch_.AddSpeaker("Harbour Board", EntityKind::kBody);
  EXPECT_TRUE(Credit(board, batch_.AddPerson("Ann Rowe", {"Harbour Board engineer"})).empty());
}

TEST_F(MisattributedQuoteTest, ABodyAndItsHeadByName) {
  const SpeakerIndex board = batch_.AddSpeaker("Harbour Board", EntityKind::kBody);
  const std::vector<Finding> findings =
      Credit(board, batch_.AddPerson("Ann Rowe", {"chairwoman of the Harbour Board"}));
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kWarning);
}

TEST_F(MisattributedQuoteTest, TwoWhoSpeakForOneBody) {
  const SpeakerIndex board = batch_.AddSpeaker("Harbour Board", EntityKind::kBody);
  const SpeakerIndex rowe = batch_.AddPerson("Ann Rowe");
  const SpeakerIndex tilsen = batch_.AddPerson("Peter Tilsen");
  batch_.speaker(rowe).speaks_for = board;
  batch_.speaker(tilsen).speaks_for = board;
  const std::vector<Finding> findings = Credit(rowe, tilsen);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kWarning);
}

TEST_F(MisattributedQuoteTest, AnUnnamedSourceMayBeAnybody) {
  EXPECT_TRUE(Credit(batch_.AddSpeaker("a senior official", EntityKind::kUnnamed),
                     batch_.AddPerson("Ann Rowe"))
                  .empty());
}

TEST_F(MisattributedQuoteTest, NamesThatMayBeOne) {
  const SpeakerIndex rowe = batch_.AddPerson("Rowe");
  const SpeakerIndex ann = batch_.AddPerson("Ann Rowe");
  batch_.speaker(rowe).may_be = {ann};
  EXPECT_TRUE(Credit(rowe, ann).empty());
}

TEST_F(MisattributedQuoteTest, ADocumentAndItsAuthor) {
  EXPECT_TRUE(Credit(batch_.AddSpeaker("the harbour report", EntityKind::kBody),
                     batch_.AddPerson("Ann Rowe"))
                  .empty());
}

TEST_F(MisattributedQuoteTest, AnUnsureReading) {
  Credit(batch_.AddPerson("Ann Rowe"), batch_.AddPerson("Peter Tilsen"));
  batch_.quote(b_).entity_confidence = 0.8;
  EXPECT_TRUE(Run().empty());
}

TEST_F(MisattributedQuoteTest, APronounThatMayStandForEither) {
  const SpeakerIndex rowe = batch_.AddPerson("Ann Rowe");
  Credit(rowe, batch_.AddPerson("Peter Tilsen"));
  batch_.AddUtterance({batch_.AddQuote(second_, "The gate is shut.", rowe)});
  batch_.quote(b_).source = Mention{{0, 2}, "he", MentionKind::kPronoun};
  EXPECT_TRUE(Run().empty());
}

TEST_F(MisattributedQuoteTest, APronounWhereTheOtherIsNeverNamed) {
  a_ = batch_.AddQuote(first_, kWords, batch_.AddPerson("Ann Rowe"));
  b_ = batch_.AddQuote(second_, kWords, batch_.AddPerson("Peter Tilsen"));
  batch_.quote(b_).source = Mention{{0, 2}, "he", MentionKind::kPronoun};
  batch_.AddUtterance({a_, b_});
  const std::vector<Finding> findings = Run();
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kWarning);
}

TEST_F(MisattributedQuoteTest, ASurnameOfTwo) {
  Credit(batch_.AddPerson("Ann Rowe"), batch_.AddPerson("Joe Rowe"));
  ASSERT_EQ(Run().size(), 1u);
  batch_.quote(b_).source->text = "Mr. Rowe";
  EXPECT_TRUE(Run().empty());
}

TEST_F(MisattributedQuoteTest, OneNameInTwoSpellings) {
  EXPECT_TRUE(Credit(batch_.AddPerson("Alan Kettner"), batch_.AddPerson("Alan Kettener")).empty());
}

TEST_F(MisattributedQuoteTest, ASpokesmanWhoseBodyIsReadAsAPerson) {
  const SpeakerIndex works = batch_.AddPerson("Halden Glass");
  const SpeakerIndex rowe = batch_.AddPerson("Ann Rowe", {"spokeswoman for Halden Glass"});
  batch_.speaker(rowe).speaks_for = batch_.AddSpeaker("Halden Glass", EntityKind::kBody);
  EXPECT_TRUE(Credit(works, rowe).empty());
}

TEST_F(MisattributedQuoteTest, ASpokesmanOfWhoKnowsWhom) {
  const SpeakerIndex rowe = batch_.AddPerson("Ann Rowe");
  Credit(rowe, batch_.AddSpeaker("Harbour Board", EntityKind::kBody));
  EXPECT_EQ(Run().size(), 1u);
  batch_.quote(a_).source->text = "Ann Rowe, a spokeswoman for Tilsen";
  EXPECT_TRUE(Run().empty());
}

TEST_F(MisattributedQuoteTest, ASpokesmanAndWhomHeSpeaksFor) {
  const std::vector<Finding> findings =
      Credit(batch_.AddPerson("Ann Rowe"), batch_.AddPerson("Peter Tilsen", {"Rowe spokesman"}));
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].severity, Severity::kWarning);
}

TEST_F(MisattributedQuoteTest, ANewspaperOrAPlace) {
  const SpeakerIndex rowe = batch_.AddPerson("Ann Rowe");
  EXPECT_TRUE(Credit(rowe, batch_.AddSpeaker("Ostrava Post", EntityKind::kBody)).empty());
  EXPECT_TRUE(Credit(rowe, batch_.AddSpeaker("Moscow", EntityKind::kBody)).empty());
}

TEST_F(MisattributedQuoteTest, ADescriptionByPartyOrCountry) {
  const SpeakerIndex rowe = batch_.AddPerson("Ann Rowe");
  EXPECT_TRUE(Credit(rowe, batch_.AddPerson("Florida Democrat")).empty());
}

TEST_F(MisattributedQuoteTest, ShortAndCommonPhrases) {
  const SpeakerIndex rowe = batch_.AddPerson("Ann Rowe");
  const SpeakerIndex tilsen = batch_.AddPerson("Peter Tilsen");
  EXPECT_TRUE(Credit(rowe, tilsen, "enough is enough").empty());
  EXPECT_TRUE(Credit(rowe, tilsen, "It is what it is and that is that.").empty());
}

TEST_F(MisattributedQuoteTest, SeveralSources) {
  Credit(batch_.AddPerson("Ann Rowe"), batch_.AddPerson("Peter Tilsen"));
  for (const char* source :
       {"Ann Rowe and Dana Holm", "Ann Rowe and her deputy", "Ann Rowe, the mayor, and the wardens",
        "Ann Rowe, Holm and Vane", "Ann Rowe, the mayor, and Dana Holm"}) {
    batch_.quote(a_).source->text = source;
    EXPECT_TRUE(Run().empty()) << source;
  }
  for (const char* source : {"Ann Rowe, mother of a runner and rower",
                             "Ann Rowe, director of the Office for Salt and Sand Services"}) {
    batch_.quote(a_).source->text = source;
    EXPECT_EQ(Run().size(), 1u) << source;
  }
}

TEST_F(MisattributedQuoteTest, AJointStatement) {
  Credit(batch_.AddPerson("Ann Rowe"), batch_.AddPerson("Peter Tilsen"));
  batch_.quote(b_).before = "In a joint statement the two said: “";
  EXPECT_TRUE(Run().empty());
}

TEST_F(MisattributedQuoteTest, OneQuotesTheOther) {
  const SpeakerIndex rowe = batch_.AddPerson("Ann Rowe");
  const SpeakerIndex tilsen = batch_.AddPerson("Peter Tilsen");
  const QuoteIndex a = batch_.AddQuote(first_, kWords, rowe);
  const QuoteIndex b = batch_.AddQuote(
      second_, std::string("She told us: ‘") + kWords + "’ I believed her.", tilsen);
  batch_.AddUtterance({a, b});
  EXPECT_TRUE(Run().empty());
}

TEST_F(MisattributedQuoteTest, AQuotationWithinAnother) {
  const SpeakerIndex rowe = batch_.AddPerson("Ann Rowe");
  const SpeakerIndex tilsen = batch_.AddPerson("Peter Tilsen");
  Credit(rowe, tilsen);
  const QuoteIndex outer = batch_.AddQuote(second_, "as long as what surrounds it", rowe);
  const SourceSpan inner = batch_.quote(b_).content[0].span;
  batch_.quote(outer).content[0].span = {inner.begin - 5, inner.end + 5};
  EXPECT_TRUE(Run().empty());
}

TEST_F(MisattributedQuoteTest, IndirectSpeechIsNotTheSameWords) {
  Credit(batch_.AddPerson("Ann Rowe"), batch_.AddPerson("Peter Tilsen"));
  batch_.quote(b_).quoted.clear();
  EXPECT_TRUE(Run().empty());
}

}  // namespace
}  // namespace quotecheck
