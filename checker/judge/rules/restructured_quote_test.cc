#include "checker/judge/rules/restructured_quote.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

std::vector<Finding> Compare(absl::string_view a, absl::string_view b, bool indirect = false) {
  BatchForTest batch;
  const ArticleIndex wire = batch.AddArticle("a.txt", "Northern Wire", "2031-05-02");
  const ArticleIndex paper = batch.AddArticle("b.txt", "Ostrava Post", "2031-05-03");
  const SpeakerIndex rowe = batch.AddPerson("Ann Rowe");
  const QuoteIndex reference = batch.AddQuote(wire, a, rowe);
  const QuoteIndex version =
      indirect ? batch.AddIndirect(paper, b, rowe) : batch.AddQuote(paper, b, rowe);
  batch.AddUtterance({reference, version});
  return batch.Run(kRestructuredQuote);
}

TEST(RestructuredQuoteTest, ClausesMoved) {
  const std::vector<Finding> findings =
      Compare("We stay on the island if the ferry stops running.",
              "If the ferry stops running, we stay on the island.");
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_STREQ(findings[0].rule->id, "QC103");
  EXPECT_EQ(findings[0].message.rfind(
                "The words of Ann Rowe are reordered or recast inside the marks: ", 0),
            0u);
}

TEST(RestructuredQuoteTest, NothingMoved) {
  EXPECT_TRUE(Compare("We have really got to talk.", "We have got to really talk.").empty());
  EXPECT_TRUE(Compare("We stay on the island.", "We remain on the island.").empty());
}

// All that differs may be typing, and what stands where the marks close and open again.
TEST(RestructuredQuoteTest, NothingToTellOf) {
  BatchForTest batch;
  const ArticleIndex wire = batch.AddArticle("a.txt", "Northern Wire", "2031-05-02");
  const ArticleIndex paper = batch.AddArticle("b.txt", "Ostrava Post", "2031-05-03");
  const QuoteIndex reference =
      batch.AddQuote(wire, "We stay on the island if the ferry stops running.");
  const QuoteIndex version =
      batch.AddQuote(paper, "If the ferry stops running, we stay on the island.");
  batch.AddUtterance({reference, version});
  std::vector<std::vector<JudgedVersion>> versions = batch.Judge();
  ASSERT_EQ(versions[0][0].verdict.relation, Relation::kRestructured);
  for (ClassifiedEdit& edit : versions[0][0].verdict.edits) edit.edit_class = EditClass::kCase;
  EXPECT_TRUE(kRestructuredQuote.check({batch.batch(), versions}).empty());
}

TEST(RestructuredQuoteTest, IndirectSpeechIsFree) {
  EXPECT_TRUE(Compare("We stay on the island if the ferry stops running.",
                      "if the ferry stops running we stay on the island", true)
                  .empty());
}

}  // namespace
}  // namespace quotecheck
