#include "checker/judge/rules/unattributed_quote.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

constexpr char kWords[] = "Nobody here has seen the river this low in fifty years.";

class UnattributedQuoteTest : public ::testing::Test {
 protected:
  UnattributedQuoteTest() {
    first_ = batch_.AddArticle("a.txt", "Northern Wire");
    second_ = batch_.AddArticle("b.txt", "Ostrava Post");
    index_ = batch_.AddQuote(first_, kWords);
  }

  std::vector<Finding> Run() {
    if (batch_.batch().utterances.empty()) batch_.AddUtterance({index_});
    return batch_.Run(kUnattributedQuote);
  }

  Quote& quote() { return batch_.quote(index_); }

  BatchForTest batch_;
  ArticleIndex first_, second_;
  QuoteIndex index_;
};

TEST_F(UnattributedQuoteTest, NobodySaysIt) {
  const std::vector<Finding> findings = Run();
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_STREQ(findings[0].rule->id, "QC203");
  EXPECT_EQ(findings[0].severity, Severity::kNote);
  EXPECT_EQ(findings[0].message, "Nothing around this quotation says who said it.");
}

TEST_F(UnattributedQuoteTest, TellsWhomAnotherArticleCredits) {
  const QuoteIndex credited = batch_.AddQuote(second_, kWords, batch_.AddPerson("Ann Rowe"));
  batch_.AddUtterance({index_, credited});
  const std::vector<Finding> findings = Run();
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].message,
            "Nothing around this quotation says who said it. Ostrava Post credits it to Ann Rowe.");
}

TEST_F(UnattributedQuoteTest, SomebodyIsNamed) {
  quote().source = Mention{{0, 2}, "he", MentionKind::kPronoun};
  EXPECT_TRUE(Run().empty());
}

TEST_F(UnattributedQuoteTest, TheEvidenceLeavesSomeOpen) {
  quote().candidates = {EntityIndex(0)};
  EXPECT_TRUE(Run().empty());
}

TEST_F(UnattributedQuoteTest, TheTextLeadsUpToIt) {
  for (const char* before : {"The sign on the sluice reads: “", "Residents put it so:\n\n“",
                             "He met them with the words “"}) {
    quote().before = before;
    EXPECT_TRUE(Run().empty()) << before;
  }
  for (const char* before : {"The valley was quiet. “", "The Day in Words\n\n“", ""}) {
    quote().before = before;
    EXPECT_EQ(Run().size(), 1u) << before;
  }
}

TEST_F(UnattributedQuoteTest, TheTextGoesOnFromIt) {
  for (const char* after :
       {"” — Ann Rowe", "”\n\n-- Ann Rowe, engineer", "” she used to say, and laugh."}) {
    quote().after = after;
    EXPECT_TRUE(Run().empty()) << after;
  }
  quote().after = "” The sluices stayed shut.";
  EXPECT_EQ(Run().size(), 1u);
  quote().quoted[0].text = "Nobody here has seen the river this low,";
  quote().after = "” Rowe goes on.";
  EXPECT_TRUE(Run().empty());
}

TEST_F(UnattributedQuoteTest, OfARunTheFirst) {
  const QuoteIndex next = batch_.AddQuote(first_, "And nobody will see it lower, mark my words.");
  const size_t end = quote().content.back().span.end;
  batch_.quote(next).content[0].span = {end + 4, end + 40};
  batch_.AddUtterance({index_});
  batch_.AddUtterance({next});
  EXPECT_EQ(Run().size(), 1u);
}

TEST_F(UnattributedQuoteTest, BehindAnAttributedOneInItsParagraph) {
  const QuoteIndex next = batch_.AddQuote(second_, "And nobody will see it lower, mark my words.");
  const QuoteIndex last = batch_.AddQuote(second_, "The sluices have never been shut so long.");
  const size_t end = batch_.quote(next).content.back().span.end;
  batch_.quote(last).content[0].span = {end + 30, end + 70};
  batch_.quote(last).before = "mark my words,” the miller sang. “";
  for (QuoteIndex each : {index_, next, last}) batch_.AddUtterance({each});
  EXPECT_EQ(Run().size(), 2u);
  batch_.quote(last).before = "mark my words.”\n\nThe town is quiet. “";
  EXPECT_EQ(Run().size(), 3u);
}

TEST_F(UnattributedQuoteTest, HeadlinesFragmentsAndSlogans) {
  quote().in_title = true;
  EXPECT_TRUE(Run().empty());
  quote().in_title = false;
  quote().full_sentence = false;
  EXPECT_TRUE(Run().empty());
  quote().full_sentence = true;
  quote().quoted[0].text = "The river is ours.";
  EXPECT_TRUE(Run().empty());
}

TEST_F(UnattributedQuoteTest, WithinAnother) {
  const QuoteIndex outer = batch_.AddQuote(first_, "around it", batch_.AddPerson("Ann Rowe"));
  const SourceSpan span = quote().content[0].span;
  batch_.quote(outer).content[0].span = {span.begin - 1, span.end + 1};
  batch_.AddUtterance({index_});
  batch_.AddUtterance({outer});
  EXPECT_TRUE(Run().empty());
}

TEST_F(UnattributedQuoteTest, APassageOfAPrimarySourceIsNoQuotation) {
  quote().passage = true;
  EXPECT_TRUE(Run().empty());
}

}  // namespace
}  // namespace quotecheck
