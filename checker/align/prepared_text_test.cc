#include "checker/align/prepared_text.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(PrepareTextTest, GivesWordsWithTheirPlaces) {
  Vocabulary vocabulary;
  const PreparedText text = PrepareText("We won’t pay, Mr. Orsk.", &vocabulary);
  std::vector<std::string> folded;
  for (size_t i = 0; i < text.words.size(); ++i) {
    const QuoteWord& word = text.words[i];
    EXPECT_EQ(text.text.substr(word.span.begin, word.span.size()), word.text);
    EXPECT_EQ(vocabulary[text.ids[i]].folded, word.folded);
    folded.push_back(word.folded);
  }
  EXPECT_EQ(folded, (std::vector<std::string>{"we", "won't", "pay", "mr.", "orsk"}));
}

TEST(PrepareTextTest, MarksWhereSentencesBegin) {
  Vocabulary vocabulary;
  const PreparedText text =
      PrepareText("“Stop. Go on … nothing, really? Yes: it holds", &vocabulary);
  std::string begins;
  for (size_t i = 0; i < text.words.size(); ++i) {
    if (text.begins_sentence[i]) begins += text.words[i].text + ' ';
  }
  EXPECT_EQ(begins, "Go nothing Yes ");
}

TEST(PrepareTextTest, FindsQuantitiesOverTheirSigns) {
  Vocabulary vocabulary;
  const PreparedText text = PrepareText("some 3% of two thousand boats", &vocabulary);
  ASSERT_EQ(text.numerals.size(), 2u);
  EXPECT_EQ(text.numerals[0].words, (WordRange{1, 2}));
  EXPECT_EQ(text.numerals[0].value, 3);
  EXPECT_EQ(text.numerals[0].unit, "%");
  EXPECT_EQ(text.numerals[1].words, (WordRange{3, 5}));
  EXPECT_EQ(text.numerals[1].value, 2000);
}

TEST(PrepareTextTest, TakesAnyBytes) {
  Vocabulary vocabulary;
  EXPECT_TRUE(PrepareText("", &vocabulary).words.empty());
  EXPECT_TRUE(PrepareText("…!?", &vocabulary).words.empty());
  EXPECT_EQ(PrepareText(std::string("\xff\xfe the \x80\0 end", 14), &vocabulary).words.size(), 2u);
}

}  // namespace
}  // namespace quotecheck
