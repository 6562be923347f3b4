#include "checker/lexicon/expletives.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ExpletivesTest, FindsTheWordThatIsMasked) {
  struct Case {
    absl::string_view begin;
    size_t signs;
    absl::string_view end;
    absl::string_view word;
  };
  constexpr Case kCases[] = {
      {"s", 2, "t", "shit"},        {"s", 1, "t", "shit"},       {"s", 3, "", "shit"},
      {"f", 3, "", "fuck"},         {"f", 3, "ing", "fucking"},  {"f", 2, "ked", "fucked"},
      {"b", 4, "", "bitch"},        {"ba", 5, "", "bastard"},    {"a", 2, "hole", "asshole"},
      {"bulls", 3, "", "bullshit"}, {"bull", 1, "", "bullshit"}, {"p", 3, "y", "pussy"},
      {"d", 2, "n", "damn"},
  };
  for (const Case& c : kCases) {
    EXPECT_EQ(UnmaskExpletive(c.begin, c.signs, c.end), c.word) << c.begin << c.signs << c.end;
  }
}

TEST(ExpletivesTest, OtherWordsAreNotMasked) {
  EXPECT_FALSE(UnmaskExpletive("a", 1, "the").has_value());
  EXPECT_FALSE(UnmaskExpletive("boat", 1, "").has_value());
  EXPECT_FALSE(UnmaskExpletive("", 4, "").has_value());
  EXPECT_FALSE(UnmaskExpletive("s", 0, "t").has_value());
  EXPECT_FALSE(UnmaskExpletive("shit", 1, "").has_value());
}

}  // namespace
}  // namespace quotecheck
