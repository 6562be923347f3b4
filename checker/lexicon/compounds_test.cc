#include "checker/lexicon/compounds.h"

#include <string>
#include <vector>

#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string Split(absl::string_view word) { return absl::StrJoin(SplitCompound(word), " "); }

TEST(CompoundsTest, WordsOfTheirOwn) {
  EXPECT_EQ(Split("well-known"), "well known");
  EXPECT_EQ(Split("long-term"), "long term");
  EXPECT_EQ(Split("face-to-face"), "face to face");
  EXPECT_EQ(Split("state-of-the-art"), "state of the art");
  EXPECT_EQ(Split("three-to-one"), "three to one");
  EXPECT_EQ(Split("10-year-old"), "10 year old");
  EXPECT_EQ(Split("once-a-day"), "once a day");
}

TEST(CompoundsTest, OneWord) {
  for (const char* word :
       {"co-operate", "re-elect", "anti-war", "on-line", "x-ray", "al-kadri", "f-16", "e-mail",
        "harbour", "-", "--", "well-", "-known", "ex-minister"}) {
    EXPECT_EQ(Split(word), "") << word;
  }
  EXPECT_EQ(Split(std::string(100000, '-')), "");
}

}  // namespace
}  // namespace quotecheck
