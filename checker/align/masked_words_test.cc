#include "checker/align/masked_words.h"

#include <string>
#include <vector>

#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string SpokenWords(absl::string_view text) {
  std::vector<std::string> words;
  ForEachSpokenToken(Tokenize(text), [&words](absl::string_view folded, TokenKind kind) {
    if (kind != TokenKind::kPunctuation) words.emplace_back(folded);
  });
  return absl::StrJoin(words, " ");
}

TEST(MaskedWordsTest, ReadsWhatIsMasked) {
  struct Case {
    absl::string_view text;
    absl::string_view words;
  };
  constexpr Case kCases[] = {
      {"full of s---, he said", "full of shit he said"},
      {"full of S**T.", "full of shit"},
      {"your f—ing trucks", "your fucking trucks"},
      {"your f*#@ing trucks", "your fucking trucks"},
      {"an a--hole before us", "an asshole before us"},
      {"all bulls—t, all of it", "all bullshit all of it"},
      // Signs that mask nothing.
      {"a boat—the last one—left", "a boat the last one left"},
      {"He said—twice—no", "he said twice no"},
      {"I—I was there", "i i was there"},
      {"Oh my God! My mother—", "oh my god my mother"},
      {"s - t", "s t"},
      {"no stars **** here", "no stars here"},
  };
  for (const Case& c : kCases) EXPECT_EQ(SpokenWords(c.text), c.words);
}

TEST(MaskedWordsTest, CountsTheTokens) {
  const std::vector<Token> tokens = Tokenize("damn f--k it");
  EXPECT_FALSE(MaskedWordAt(tokens, 0).has_value());
  const auto masked = MaskedWordAt(tokens, 1);
  ASSERT_TRUE(masked.has_value());
  EXPECT_EQ(masked->word, "fuck");
  EXPECT_EQ(masked->tokens, 4u);
}

}  // namespace
}  // namespace quotecheck
