#include "checker/judge/rules/unbalanced_quotation.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

TEST(UnbalancedQuotationTest, OneFindingAMark) {
  BatchForTest batch;
  batch.AddArticle("a.txt", "Northern Wire");
  const ArticleIndex paper = batch.AddArticle("b.txt", "Ostrava Post");
  batch.article(paper).mark_defects = {
      {MarkDefect::Kind::kUnclosed, {{10, 13}, "“"}, {1, 11}, "She said ", "it holds."},
      {MarkDefect::Kind::kUnopened, {{40, 43}, "”"}, {2, 4}, "… it holds.", " All …"},
      {MarkDefect::Kind::kMisplaced, {{60, 63}, "”"}, {3, 1}, "the “fund ", "and"},
  };
  const std::vector<Finding> findings = batch.Run(kUnbalancedQuotation);
  ASSERT_EQ(findings.size(), 3u);
  for (const Finding& finding : findings) {
    EXPECT_STREQ(finding.rule->id, "QC401");
    EXPECT_EQ(finding.severity, Severity::kNote);
    EXPECT_EQ(finding.place.article, paper);
    EXPECT_FALSE(finding.quote.has_value());
    EXPECT_FALSE(finding.reference.has_value());
  }
  EXPECT_EQ(findings[0].message,
            "This mark opens a quotation that nothing closes: She said “it holds.");
  EXPECT_EQ(findings[1].message,
            "This mark closes a quotation that nothing opens: … it holds.” All …");
  EXPECT_EQ(findings[2].message, "This mark stands on the wrong side of a space: the “fund ”and");
  EXPECT_EQ(findings[2].place.span, (SourceSpan{60, 63}));
  EXPECT_EQ(findings[2].place.position, (LineColumn{3, 1}));
}

TEST(UnbalancedQuotationTest, NoDefects) {
  BatchForTest batch;
  const ArticleIndex wire = batch.AddArticle("a.txt", "Northern Wire");
  EXPECT_TRUE(batch.Run(kUnbalancedQuotation).empty());
  batch.article(wire).mark_defects = {
      {MarkDefect::Kind::kUnopened, {{10, 13}, "„"}, {1, 11}, "", ""}};
  EXPECT_TRUE(batch.Run(kUnbalancedQuotation).empty());
}

}  // namespace
}  // namespace quotecheck
