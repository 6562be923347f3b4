#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

TEST(TypographyTest, ShapesAreNothing) {
  ExpectRelation(Relation::kVerbatim,
                 {{"It’s the mill’s “last” season", "It's the mill's \"last\" season"},
                  {"The ferry — old as it is — floats.", "The ferry -- old as it is -- floats."},
                  {"The ferry floats,", "The ferry floats."},
                  {"the ferry floats", "The ferry floats"}});
}

TEST(TypographyTest, PunctuationAndCase) {
  ExpectRelation(
      Relation::kOrthographic,
      {{"The pier is open, and the crane works.", "The pier is open and the crane works."},
       {"We won. We are glad.", "We won; we are glad."},
       {"I thank the Guild for its help.", "I thank the guild for its help."},
       {"We call it ‘the pit’ at home.", "We call it the pit at home."}});
  EXPECT_EQ(DescribeEdits(JudgeTexts("Open, but wet.", "Open but wet.")), ",>:punctuation");
  EXPECT_EQ(DescribeEdits(JudgeTexts("Ask the Guild now.", "Ask the guild now.")),
            "Guild>guild:case");
}

TEST(TypographyTest, AnEllipsisIsMarked) {
  ExpectRelation(Relation::kMarkedEdit,
                 {{"The pier is open. The crane works.", "The pier is open. … The crane works."}});
}

TEST(TypographyTest, ContractionsAndNumerals) {
  ExpectRelation(Relation::kOrthographic,
                 {{"It doesn't hold water.", "It does not hold water."},
                  {"She would've known.", "She would have known."},
                  {"She's been here for years.", "She has been here for years."},
                  {"I'm gonna miss the pier.", "I am going to miss the pier."},
                  {"We cannot and we won't.", "We can't and we will not."},
                  {"Four years later we wait.", "4 years later we wait."}});
  EXPECT_EQ(DescribeEdits(JudgeTexts("They said she would come.", "They said she'd come.")),
            "she would>she'd:contraction");
}

}  // namespace
}  // namespace quotecheck
