#include "checker/align/phrase_matches.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string Words(const PreparedText& text, WordRange range) {
  std::vector<std::string> words;
  for (size_t i = range.begin; i < range.end; ++i) words.push_back(text.words[i].text);
  return absl::StrJoin(words, " ");
}

// "a words = b words; ..."
std::string Matches(const char* a, const char* b) {
  Vocabulary vocabulary;
  const PreparedText prepared_a = PrepareText(a, &vocabulary);
  const PreparedText prepared_b = PrepareText(b, &vocabulary);
  std::vector<std::string> matches;
  for (const PhraseMatch& match : FindPhraseMatches(prepared_a, prepared_b, vocabulary)) {
    matches.push_back(absl::StrCat(Words(prepared_a, match.a), " = ", Words(prepared_b, match.b)));
  }
  return absl::StrJoin(matches, "; ");
}

TEST(PhraseMatchesTest, Table) {
  struct Case {
    const char* a;
    const char* b;
    const char* matches;
  };
  const Case cases[] = {
      {"It doesn't float", "It does not float", "doesn't = does not"},
      {"a health-care plan", "a health care plan", "health-care = health care"},
      {"every day counts", "everyday counts", "every day = everyday"},
      {"he's not here", "he isn't here", "he's not = he isn't"},
      {"he's left", "he has left", "he's = he has"},
      {"she had gone", "she'd gone", "she had = she'd"},
      {"2,000 boats", "two thousand boats", "2,000 = two thousand"},
      {"about 3% of it", "about three percent of it", "3 = three percent"},
      {"12 crews", "twelve crews", "12 = twelve"},
      {"the same words", "the same words", ""},
      {"2,000 boats", "3,000 boats", ""},
      {"no tide at all", "the moon rose", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Matches(c.a, c.b), c.matches) << c.a;
    const std::string swapped = Matches(c.b, c.a);
    EXPECT_EQ(swapped.empty(), std::string(c.matches).empty()) << c.a;
  }
}

TEST(PhraseMatchesTest, ComeByTheirEnds) {
  Vocabulary vocabulary;
  const PreparedText a = PrepareText("I don't know, I won't go", &vocabulary);
  const PreparedText b = PrepareText("I will not go, I do not know", &vocabulary);
  const std::vector<PhraseMatch> matches = FindPhraseMatches(a, b, vocabulary);
  ASSERT_EQ(matches.size(), 2u);
  EXPECT_EQ(matches[0], (PhraseMatch{{1, 2}, {5, 7}}));
  EXPECT_EQ(matches[1], (PhraseMatch{{4, 5}, {1, 3}}));
}

TEST(PhraseMatchesTest, AreBoundedWhereWordsRepeat) {
  std::string contracted;
  std::string full;
  for (int i = 0; i < 2000; ++i) {
    contracted += "doesn't ";
    full += "does not ";
  }
  Vocabulary vocabulary;
  const PreparedText a = PrepareText(contracted, &vocabulary);
  const PreparedText b = PrepareText(full, &vocabulary);
  EXPECT_LE(FindPhraseMatches(a, b, vocabulary).size(), 8u * (a.words.size() + b.words.size()));
}

}  // namespace
}  // namespace quotecheck
