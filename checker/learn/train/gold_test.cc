#include "checker/learn/train/gold.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string TextOf(const std::string& text, TextSpan span) {
  return text.substr(span.begin, span.size());
}

TEST(GoldTest, OffsetsCountCodePoints) {
  const std::string text = "“It holds,” Orla Vane said.";
  const auto found = ParseStandOff(
      "T1\tContent 0 11\t“It holds,”\n"
      "T2\tSource 12 21\tOrla Vane\n"
      "T3\tCue 22 26\tsaid\n"
      "E1\tAttribution:T3 Content:T1 Source:T2 Cue:T3\n",
      text);
  ASSERT_EQ(found.size(), 1u);
  ASSERT_EQ(found[0].content.size(), 1u);
  EXPECT_EQ(TextOf(text, found[0].content[0]), "“It holds,”");
  EXPECT_EQ(TextOf(text, found[0].source[0]), "Orla Vane");
  EXPECT_EQ(TextOf(text, found[0].cue[0]), "said");
}

TEST(GoldTest, PartsStandByPlace) {
  const std::string text = "It holds, Vane said, for now.";
  const auto found =
      ParseStandOff("T1\tContent 21 28;0 8\t…\nT2\tCue 15 19\tsaid\nE1\tCue:T2 Content:T1\n", text);
  ASSERT_EQ(found.size(), 1u);
  ASSERT_EQ(found[0].content.size(), 2u);
  EXPECT_EQ(TextOf(text, found[0].content[0]), "It holds");
  EXPECT_EQ(TextOf(text, found[0].content[1]), "for now");
  EXPECT_TRUE(found[0].source.empty());
}

TEST(GoldTest, LeavesOutWhatCannotBeRead) {
  EXPECT_TRUE(ParseStandOff("", "text").empty());
  EXPECT_TRUE(ParseStandOff("T1\tContent 2 900\tx\nE1\tContent:T1\n", "text").empty());
  EXPECT_TRUE(ParseStandOff("T1\tContent two three\tx\nE1\tContent:T1\n", "text").empty());
  EXPECT_TRUE(ParseStandOff("E1\tContent:T9\nnonsense\n\t\t\n", "text").empty());
}

}  // namespace
}  // namespace quotecheck
