#include "checker/scan/document.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string Cut(const Document& document, TextSpan span) {
  return std::string(document.text.substr(span.begin, span.size()));
}

TEST(AnalyzeTextTest, SentencesKnowTheirParagraphsAndTokens) {
  const Document document = AnalyzeText("Rowe left. Vane stayed.\n\nNobody came.");
  ASSERT_EQ(document.paragraphs.size(), 2u);
  ASSERT_EQ(document.sentences.size(), 3u);
  EXPECT_EQ(document.sentences[1].paragraph, 0u);
  EXPECT_EQ(document.sentences[2].paragraph, 1u);
  const Sentence& second = document.sentences[1];
  EXPECT_EQ(Cut(document, document.tokens[second.tokens.begin].span), "Vane");
  EXPECT_EQ(Cut(document, document.tokens[second.tokens.end - 1].span), ".");
}

TEST(AnalyzeTextTest, EveryTokenIsInOneSentence) {
  for (const char* text : {"", "   ", "One.", "  One. Two!\n\n“Three?” Four", "\n\n—\n\n…"}) {
    const Document document = AnalyzeText(text);
    ASSERT_EQ(document.sentence_of.size(), document.tokens.size());
    size_t covered = 0;
    for (size_t s = 0; s < document.sentences.size(); ++s) {
      EXPECT_EQ(document.sentences[s].tokens.begin, covered);
      for (; covered < document.sentences[s].tokens.end; ++covered) {
        EXPECT_EQ(document.sentence_of[covered], s);
      }
    }
    EXPECT_EQ(covered, document.tokens.size()) << text;
  }
}

TEST(TokenAtOrAfterTest, FindsTheNextBeginning) {
  const Document document = AnalyzeText("ab cd");
  EXPECT_EQ(TokenAtOrAfter(document, 0), 0u);
  EXPECT_EQ(TokenAtOrAfter(document, 1), 1u);
  EXPECT_EQ(TokenAtOrAfter(document, 3), 1u);
  EXPECT_EQ(TokenAtOrAfter(document, 4), 2u);
}

}  // namespace
}  // namespace quotecheck
