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

}  // namespace
}  // namespace quotecheck
