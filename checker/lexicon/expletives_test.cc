#include "checker/lexicon/expletives.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ExpletivesTest, FindsTheWordThatIsMasked) {
  struct Case {
    absl::string_view begin;
    absl::string_view signs;
    absl::string_view end;
    absl::string_view word;
  };
  constexpr Case kCases[] = {
      {"s", "**", "t", "shit"},
      {"s", "—", "t", "shit"},
      {"s", "---", "", "shit"},
      {"s", "—", "", "shit"},
      {"sh", "—", "", "shit"},
      {"f", "---", "", "fuck"},
      {"f", "***", "ing", "fucking"},
      {"f", "*#@", "ing", "fucking"},
      {"f", "#@", "k", "fuck"},
      {"sh", "!", "t", "shit"},
      {"b", "****", "", "bitch"},
      {"ba", "*****", "", "bastard"},
      {"a", "--", "hole", "asshole"},
      {"bulls", "---", "", "bullshit"},
      {"p", "***", "y", "pussy"},
      {"d", "--", "n", "damn"},
      {"motherf", "*", "", "motherfucker"},
  };
  for (const Case& c : kCases) {
    EXPECT_EQ(UnmaskExpletive(c.begin, c.signs, c.end), c.word) << c.begin << c.signs << c.end;
  }
}

TEST(ExpletivesTest, OtherWordsAreNotMasked) {
  struct Case {
    absl::string_view begin;
    absl::string_view signs;
    absl::string_view end;
  };
  constexpr Case kCases[] = {
      {"a", "—", "the"},   {"boat", "—", ""}, {"", "****", ""},    {"s", "", "t"},
      {"shit", "—", ""},  // in full, and broken off
      {"mother", "—", ""}, {"god", "!", ""},  {"god", "!!!!", ""}, {"bad", "--", ""},
      {"as", "—", ""},     {"he", "—", ""},   {"a", "—", ""},      {"s", "!", ""},
  };
  for (const Case& c : kCases) {
    EXPECT_FALSE(UnmaskExpletive(c.begin, c.signs, c.end).has_value())
        << c.begin << c.signs << c.end;
  }
}

TEST(ExpletivesTest, SignsThatMaskComeInAnyMixture) {
  EXPECT_EQ(MaskingSigns("*#@ing"), "*#@");
  EXPECT_EQ(MaskingSigns("–— and"), "–—");
  EXPECT_EQ(MaskingSigns("..."), "");
  EXPECT_EQ(MaskingSigns(""), "");
}

}  // namespace
}  // namespace quotecheck
