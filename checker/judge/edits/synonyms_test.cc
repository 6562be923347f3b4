#include "checker/judge/edits/synonyms.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(SynonymsTest, IsReworded) {
  ExpectRelation(Relation::kReworded,
                 {{"We should not rush the repairs.", "We should not hurry the repairs."},
                  {"Every child deserves a dry school.", "Every kid deserves a dry school."},
                  {"frank discussions", "honest discussions"},
                  {"There is no reason to keep the toll.", "There is no excuse to keep the toll."},
                  {"They rely upon the well.", "They rely on the well."},
                  {"It's why I ran.", "That's why I ran."}});
}

TEST(SynonymsTest, ClassOfTheEdit) {
  EXPECT_EQ(DescribeEdits(JudgeTexts("We must hurry to the pier.", "We must rush to the pier.")),
            "hurry>rush:synonym");
}

}  // namespace
}  // namespace quotecheck
