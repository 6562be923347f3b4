#include "checker/judge/rules/shared_words.h"

#include <gtest/gtest.h>

namespace quotecheck {
namespace {

SharedRun RunOf(absl::string_view a, absl::string_view b) {
  return LongestSharedRun(SplitWords(a), SplitWords(b));
}

TEST(SharedWordsTest, TheLongestRun) {
  const SharedRun run = RunOf("We will keep the old ferry", "keep it; they keep the old mill");
  EXPECT_EQ(run.words, 3u);
  EXPECT_EQ(run.a_begin, 2u);
  EXPECT_EQ(run.b_begin, 3u);
}

TEST(SharedWordsTest, CaseAndMarksAreNothing) {
  EXPECT_EQ(RunOf("“Keep the FERRY,” she said", "keep the ferry").words, 3u);
}

TEST(SharedWordsTest, NothingShared) {
  EXPECT_EQ(RunOf("one two", "three four").words, 0u);
  EXPECT_EQ(RunOf("", "three four").words, 0u);
}

}  // namespace
}  // namespace quotecheck
