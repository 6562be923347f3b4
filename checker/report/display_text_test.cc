#include "checker/report/display_text.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(DisplayTextTest, ControlsNeverReachTheTerminal) {
  EXPECT_EQ(DisplayText("red \x1b[31mink\x07"), "red \xEF\xBF\xBD[31mink\xEF\xBF\xBD");
  EXPECT_EQ(DisplayText("a\u202Eb\u2066c"), "a\uFFFDb\uFFFDc");
  EXPECT_EQ(DisplayText("a\u009B31m"), "a\uFFFD31m");
  EXPECT_EQ(DisplayText(absl::string_view("a\0b", 3)), "a\uFFFDb");
}

TEST(DisplayTextTest, LinesBecomeOne) {
  EXPECT_EQ(DisplayText("one\r\ntwo\tthree"), "one  two three");
}

TEST(DisplayTextTest, LettersStay) { EXPECT_EQ(DisplayText("“naïve” 東京"), "“naïve” 東京"); }

TEST(DisplayTextTest, NoncharactersAreNotShown) {
  EXPECT_EQ(DisplayText("\uFFFE\uFFFF\uFDD0\U0001FFFE\uFFFC"), "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFC");
}

TEST(DisplayTextTest, CutsByCodePoints) {
  EXPECT_EQ(ShortDisplayText("äöü", 3), "äöü");
  EXPECT_EQ(ShortDisplayText("äöüß", 3), "äöü…");
  EXPECT_EQ(ShortDisplayText("", 0), "");
  EXPECT_EQ(ShortDisplayText(std::string(1 << 20, 'x'), 2), "xx…");
}

}  // namespace
}  // namespace quotecheck
