#include "checker/judge/explain_pair.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "checker/judge/testing/verdict_tables.h"

namespace quotecheck {
namespace {

using ::testing::Contains;

// The edit that a verdict on these texts rests on, explained.
std::vector<std::string> Explain(absl::string_view a, absl::string_view b) {
  const WordAlignment alignment;
  const Verdict verdict = JudgeTexts(a, b);
  return ExplainPair({{"a.txt:3", "Ann Rowe"}, {"b.txt:9", ""}, alignment, verdict, 0.9, true});
}

// What is left out and what is added are told of in the same words, true of both.
TEST(ExplainPairTest, ADenialInOneVersion) {
  const char* with = "The harbour will not reopen before the storms.";
  const char* without = "The harbour will reopen before the storms.";
  EXPECT_THAT(Explain(with, without),
              Contains("“not” left out: one version denies what the other asserts."));
  EXPECT_THAT(Explain(without, with),
              Contains("“not” added: one version denies what the other asserts."));
}

TEST(ExplainPairTest, WhoSpeaks) {
  EXPECT_THAT(Explain("The wall held.", "The wall held."),
              Contains("Only a.txt:3 tells who speaks: Ann Rowe."));
}

}  // namespace
}  // namespace quotecheck
