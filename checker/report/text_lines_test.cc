#include "checker/report/text_lines.h"

#include <sstream>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string Lines(const std::vector<StyledText>& text, const LineLayout& layout) {
  std::ostringstream out;
  WriteLines(text, layout, out);
  return out.str();
}

std::string Lines(const std::string& text, size_t columns) {
  return Lines({{text}}, {.columns = columns});
}

TEST(TextLinesTest, BreaksAtSpaces) {
  EXPECT_EQ(Lines("one two three", 80), "one two three\n");
  EXPECT_EQ(Lines("one two three", 13), "one two three\n");
  EXPECT_EQ(Lines("one two three", 12), "one two\nthree\n");
  EXPECT_EQ(Lines("one two three", 7), "one two\nthree\n");
  EXPECT_EQ(Lines("one  two   ", 3), "one\ntwo\n");
  EXPECT_EQ(Lines("", 3), "\n");
}

TEST(TextLinesTest, IndentsTheFirstAndTheOthers) {
  EXPECT_EQ(Lines({{"one two three four"}}, {.columns = 10, .first = 2, .others = 4}),
            "  one two\n    three\n    four\n");
}

TEST(TextLinesTest, AWordLongerThanALineIsBroken) {
  EXPECT_EQ(Lines("a bcdefghij k", 4), "a\nbcde\nfghi\nj k\n");
  EXPECT_EQ(Lines("abc", 0), "a\nb\nc\n");
}

TEST(TextLinesTest, WhatIsWholeStaysInOneLine) {
  const StyledText place = {"my news/a.txt:3:2", TextStyle::kPlain, /*whole=*/true};
  EXPECT_EQ(Lines({{"error "}, place, {" (Harbour Post)"}}, {.columns = 10, .others = 2}),
            "error\n  my news/a.txt:3:2\n  (Harbour\n  Post)\n");
}

TEST(TextLinesTest, WideCharactersTakeTwoColumnsAndMayStandApart) {
  EXPECT_EQ(DisplayColumns("東京"), 4);
  EXPECT_EQ(Lines("橋は閉じません。", 8), "橋は閉じ\nません。\n");
  EXPECT_EQ(Lines("橋は閉じません。", 14), "橋は閉じませ\nん。\n");  // no line begins with 。
  EXPECT_EQ(Lines("橋「は", 5), "橋\n「は\n");                       // and none ends with 「
}

TEST(TextLinesTest, CombiningMarksStayWithTheirLetter) {
  EXPECT_EQ(DisplayColumns("e\u0301t"), 2);
  EXPECT_EQ(Lines("e\u0301e\u0301e\u0301", 2), "e\u0301e\u0301\ne\u0301\n");
}

TEST(TextLinesTest, LettersFromRightToLeftTakeOneColumnEach) {
  EXPECT_EQ(DisplayColumns("אילזה ורגה"), 10);
  EXPECT_EQ(Lines("אילזה ורגה", 9), "אילזה\nורגה\n");
}

TEST(TextLinesTest, StylesEndWithTheLine) {
  const std::vector<StyledText> text = {{"We "}, {"[-do not-]", TextStyle::kRed}, {" close"}};
  EXPECT_EQ(Lines(text, {.columns = 8}), "We [-do\nnot-]\nclose\n");
  EXPECT_EQ(Lines(text, {.columns = 8, .color = true}),
            "We \x1b[31m[-do\x1b[0m\n\x1b[31mnot-]\x1b[0m\nclose\n");
}

}  // namespace
}  // namespace quotecheck
