#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

Relation RelationIn(absl::string_view longer, absl::string_view excerpt,
                    const QuoteContext& context) {
  return JudgeTexts(longer, excerpt, {}, context).relation;
}

TEST(ExcerptCutsTest, TheNotIsCutOff) {
  const char* longer = "We are not going to raise the fare on the night boats.";
  const char* excerpt = "raise the fare on the night boats";
  EXPECT_EQ(RelationIn(longer, excerpt, {"The company said it would “", "” soon."}),
            Relation::kMeaningChanged);
  EXPECT_EQ(RelationIn(longer, excerpt, {}), Relation::kMeaningChanged);
}

TEST(ExcerptCutsTest, TheReporterSaysNot) {
  const char* longer = "We are not going to raise the fare on the night boats.";
  const char* excerpt = "raise the fare on the night boats";
  for (const QuoteContext& context : {QuoteContext{"The company said it would not “", "” soon."},
                                      QuoteContext{"Mr. Tilsen ruled out plans to “", "”."},
                                      QuoteContext{"The company refused to “", "”."},
                                      QuoteContext{"To “", "” was never the plan, she said."}}) {
    EXPECT_EQ(RelationIn(longer, excerpt, context), Relation::kExcerpt) << context.before;
  }
}

TEST(ExcerptCutsTest, ANounInMarksIsNoAssertion) {
  const char* longer = "We are too poor to not have a backup plan for the mill.";
  EXPECT_EQ(RelationIn(longer, "backup plan for the mill", {"She asked for a “", "”."}),
            Relation::kExcerpt);
  EXPECT_EQ(RelationIn("That is not being the best mayor of all.", "the best mayor of all",
                       {"He mocked her as “", "”."}),
            Relation::kExcerpt);
  EXPECT_EQ(RelationIn("I don't think trying to create tension helps anybody in the port.",
                       "trying to create tension", {"He said the mayor was “", "”."}),
            Relation::kExcerpt);
}

TEST(ExcerptCutsTest, ADenialOfSomethingElse) {
  const TextPair pairs[] = {
      {"I am not a sailor but I know this bay.", "I know this bay."},
      {"I don't know who set the fire in the barn.", "who set the fire in the barn."},
      {"We did not sleep. The water rose all night.", "The water rose all night."},
      {"Not only that, the water rose all night.", "the water rose all night."},
      {"That was not the case at the old mill.", "at the old mill."},
      {"No, the water rose all night.", "the water rose all night."},
      {"I do not say he lied, he forgot.", "he forgot."},
      {"I never knew that the well was dry.", "the well was dry."},
  };
  for (const TextPair& pair : pairs) {
    EXPECT_EQ(RelationIn(pair.a, pair.b, {}), Relation::kExcerpt) << pair.a;
  }
}

TEST(ExcerptCutsTest, WhatIsThoughtUntrueIsDenied) {
  ExpectMeaningChanged(MeaningClass::kNegation,
                       {{"I don't believe that the dam will hold.", "The dam will hold."},
                        {"It is not clear that the town can pay.", "The town can pay."}});
}

TEST(ExcerptCutsTest, TheConditionIsCutOff) {
  const char* longer = "If the vote passes, we will leave the alliance.";
  EXPECT_EQ(RelationIn(longer, "We will leave the alliance.", {}), Relation::kMeaningChanged);
  EXPECT_EQ(
      RelationIn(longer, "we will leave the alliance", {"If the vote passes, he said, “", "”."}),
      Relation::kExcerpt);
  EXPECT_EQ(RelationIn("We will leave the alliance unless the vote fails.",
                       "We will leave the alliance,", {"", "” he said. Nobody clapped."}),
            Relation::kMeaningChanged);
  EXPECT_EQ(RelationIn("We will leave the alliance. If the vote fails, we stay.",
                       "We will leave the alliance.", {}),
            Relation::kExcerpt);
  EXPECT_EQ(RelationIn("We will not sign until the vote is counted.", "not sign",
                       {"She said they would “", "” until the count was done."}),
            Relation::kExcerpt);
  EXPECT_EQ(RelationIn("If you look at the map, the road ends here.", "The road ends here.", {}),
            Relation::kExcerpt);
}

TEST(ExcerptCutsTest, WhatOpensTheSentenceIsCutOff) {
  ExpectMeaningChanged(MeaningClass::kHedge,
                       {{"Perhaps the mill was set on fire.", "The mill was set on fire."}});
  ExpectMeaningChanged(MeaningClass::kQuantifier,
                       {{"Most of the mills were set on fire.", "The mills were set on fire."}});
  EXPECT_EQ(RelationIn("Perhaps the mill was set on fire.", "the mill was set on fire", {}),
            Relation::kExcerpt);
}

}  // namespace
}  // namespace quotecheck
