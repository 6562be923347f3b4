#include "checker/text/words.h"

#include <string>
#include <vector>

#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// The tokens' own bytes between bars.
std::string Split(absl::string_view text) {
  return absl::StrJoin(Tokenize(text), "|", [&](std::string* out, const Token& token) {
    const absl::string_view bytes = text.substr(token.span.begin, token.span.size());
    out->append(bytes.data(), bytes.size());
  });
}

TEST(WordsTest, SplitsWhereAReaderWould) {
  const struct {
    const char* text;
    const char* tokens;
  } cases[] = {
      {"The dam holds, for now.", "The|dam|holds|,|for|now|."},
      {"She doesn't; they’ll see.", "She|doesn't|;|they’ll|see|."},
      {"the mayor’s plan", "the|mayor’s|plan"},
      {"ex-mayor of the well-run town", "ex-mayor|of|the|well-run|town"},
      {"a dash—here – there - and", "a|dash|—|here|–|there|-|and"},
      {"about 2,000 at 3.5% by 10:30", "about|2,000|at|3.5|%|by|10:30"},
      {"in 2012-13, the 1980s and 5th", "in|2012|-|13|,|the|1980s|and|5th"},
      {"a 10-year-old paid $3", "a|10-year-old|paid|$|3"},
      {"The U.S. and U.K. at 9 a.m. today", "The|U.S.|and|U.K.|at|9|a.m.|today"},
      {"Mr. Oak met Dr. J. K. Elm.", "Mr.|Oak|met|Dr.|J.|K.|Elm|."},
      {"J.K. Elm of Acorn Inc. said", "J.K.|Elm|of|Acorn|Inc.|said"},
      {"It was I. He said no. Then No. 5", "It|was|I|.|He|said|no|.|Then|No.|5"},
      {"It ended.The next", "It|ended|.|The|next"},
      {"see acorn.example now...", "see|acorn.example|now|.|.|."},
      {"‘It’s’ “so”", "‘|It’s|’|“|so|”"},
      {"R&D at Oak & Elm", "R&D|at|Oak|&|Elm"},
      {"東京 says", "東|京|says"},
      {"e\u0301cole", "e\u0301cole"},
      {"", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(Split(c.text), c.tokens) << c.text;
}

TEST(WordsTest, KindsAndFoldedForms) {
  const std::vector<Token> tokens = Tokenize("Zoë’s 5TH “");
  ASSERT_EQ(tokens.size(), 3u);
  EXPECT_EQ(tokens[0].kind, TokenKind::kWord);
  EXPECT_EQ(tokens[0].folded, "zoë's");
  EXPECT_EQ(tokens[1].kind, TokenKind::kNumber);
  EXPECT_EQ(tokens[1].folded, "5th");
  EXPECT_EQ(tokens[2].kind, TokenKind::kPunctuation);
  EXPECT_EQ(SplitWords("Oh, “well” …").size(), 2u);
}

TEST(WordsTest, PossessivesComeOff) {
  EXPECT_EQ(WithoutPossessive("mayor's"), "mayor");
  EXPECT_EQ(WithoutPossessive("Mayor’s"), "Mayor");
  EXPECT_EQ(WithoutPossessive("mayors'"), "mayors");
  EXPECT_EQ(WithoutPossessive("mayors"), "mayors");
  EXPECT_EQ(WithoutPossessive("'s"), "'s");
}

TEST(WordsTest, AnyBytesGiveOrderedTokens) {
  std::string bytes;
  uint32_t state = 7;
  for (int i = 0; i < 20000; ++i) {
    state = state * 1664525u + 1013904223u;
    bytes.push_back(static_cast<char>(state >> 24));
  }
  size_t last = 0;
  for (const Token& token : Tokenize(bytes)) {
    ASSERT_GE(token.span.begin, last);
    ASSERT_GT(token.span.end, token.span.begin);
    last = token.span.end;
  }
  ASSERT_LE(last, bytes.size());
}

}  // namespace
}  // namespace quotecheck
