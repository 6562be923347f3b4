#include "checker/judge/rules/wording.h"

#include <gtest/gtest.h>

namespace quotecheck {
namespace {

TEST(WordingTest, InMarks) {
  EXPECT_EQ(InMarks("keep the ferry,"), "“keep the ferry”");
  EXPECT_EQ(InMarks(" keep\n the\tferry "), "“keep the ferry”");
  EXPECT_EQ(InMarks("one two three four five six seven eight nine ten eleven twelve thirteen"),
            "“one two three four five six seven eight nine ten eleven twelve …”");
}

TEST(WordingTest, Edits) {
  ClassifiedEdit edit;
  edit.from = "hurry";
  edit.to = "rush";
  EXPECT_EQ(DescribeEdit(edit), "“rush” for “hurry”");
  edit.op = EditOp::kInsert;
  EXPECT_EQ(DescribeEdit(edit), "“rush” added");
  edit.op = EditOp::kDelete;
  EXPECT_EQ(DescribeEdit(edit), "“hurry” left out");
}

TEST(WordingTest, AFewEditsAndTheRest) {
  WordAlignment alignment;
  std::vector<ClassifiedEdit> edits(5);
  for (size_t i = 0; i < edits.size(); ++i) {
    edits[i].op = EditOp::kDelete;
    edits[i].a = {3 * i, 3 * i + 1};
    edits[i].b = {2 * i, 2 * i};
    edits[i].from = std::string(1, static_cast<char>('a' + i));
  }
  EXPECT_EQ(DescribeEdits(alignment, edits), "“a” left out, “b” left out, “c” left out and 2 more");
}

TEST(WordingTest, WhyAgainst) {
  Batch batch;
  batch.quotes.resize(3);
  Utterance utterance;
  utterance.reference = QuoteIndex(0);
  utterance.why_reference = ReferenceReason::kMajority;
  EXPECT_EQ(WhyAgainst(batch, utterance, {QuoteIndex(1), QuoteIndex(0)}),
            "More independent articles print it so than in any other words.");
  EXPECT_EQ(WhyAgainst(batch, utterance, {QuoteIndex(1), QuoteIndex(2)}),
            "The reference shares hardly any words with this one; which of the two is right is not "
            "known.");
}

}  // namespace
}  // namespace quotecheck
