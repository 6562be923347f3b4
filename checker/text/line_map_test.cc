#include "checker/text/line_map.h"

#include <random>
#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(LineMapTest, CountsLinesOfEveryEndingAndCodePoints) {
  const absl::string_view text = "é1\nb\r\nc\rd”e";
  const LineMap map(text);
  EXPECT_EQ(map.At(0), (LineColumn{1, 1}));
  EXPECT_EQ(map.At(1), (LineColumn{1, 1}));  // inside é
  EXPECT_EQ(map.At(2), (LineColumn{1, 2}));
  EXPECT_EQ(map.At(text.find('b')), (LineColumn{2, 1}));
  EXPECT_EQ(map.At(text.find('c')), (LineColumn{3, 1}));
  EXPECT_EQ(map.At(text.find('d')), (LineColumn{4, 1}));
  EXPECT_EQ(map.At(text.find('e')), (LineColumn{4, 3}));
  EXPECT_EQ(map.At(1000), (LineColumn{4, 4}));
}

TEST(LineMapTest, AByteOrderMarkIsInNoColumn) {
  const LineMap map(
      "\xEF\xBB\xBF"
      "ab\nc");
  EXPECT_EQ(map.At(0), (LineColumn{1, 1}));
  EXPECT_EQ(map.At(3), (LineColumn{1, 1}));
  EXPECT_EQ(map.At(4), (LineColumn{1, 2}));
  EXPECT_EQ(map.At(6), (LineColumn{2, 1}));
}

TEST(LineMapTest, ReadsUtf16) {
  // a, a surrogate pair, U+0A0A (whose bytes look like line ends), \r\n, b
  const std::string little("\xFF\xFE\x61\x00\x3D\xD8\x00\xDE\x0A\x0A\x0D\x00\x0A\x00\x62\x00", 16);
  const std::string big("\xFE\xFF\x00\x61\xD8\x3D\xDE\x00\x0A\x0A\x00\x0D\x00\x0A\x00\x62", 16);
  for (const std::string& text : {little, big}) {
    const LineMap map(text);
    EXPECT_EQ(map.At(2), (LineColumn{1, 1}));
    EXPECT_EQ(map.At(4), (LineColumn{1, 2}));
    EXPECT_EQ(map.At(7), (LineColumn{1, 2}));
    EXPECT_EQ(map.At(8), (LineColumn{1, 3}));
    EXPECT_EQ(map.At(10), (LineColumn{1, 4}));
    EXPECT_EQ(map.At(14), (LineColumn{2, 1}));
    EXPECT_EQ(map.At(16), (LineColumn{2, 2}));
  }
}

// Against counting from the beginning.
TEST(LineMapTest, AgreesWithCountingOnLongLines) {
  std::mt19937 random(3);
  std::string text;
  for (int i = 0; i < 3000; ++i) {
    const char* const pieces[] = {"a", "plain words", "é", "“", "😀", "\x93", "\xE2\x80"};
    const char* const ends[] = {"\n", "\r", "\r\n"};
    text += random() % 100 == 0 ? ends[random() % 3] : pieces[random() % 7];
  }
  const LineMap map(text);
  LineColumn want;
  for (size_t at = 0; at < text.size();) {
    const CodePoint read = DecodeUtf8(text, at);
    for (size_t i = at; i < at + read.length; ++i) ASSERT_EQ(map.At(i), want) << i;
    at += read.length;
    const bool end =
        read.value == '\n' || (read.value == '\r' && (at == text.size() || text[at] != '\n'));
    want = end ? LineColumn{want.line + 1, 1} : LineColumn{want.line, want.column + 1};
  }
  EXPECT_EQ(map.At(text.size()), want);
}

TEST(LineMapTest, EmptyTextHasOneLine) { EXPECT_EQ(LineMap("").At(5), (LineColumn{1, 1})); }

}  // namespace
}  // namespace quotecheck
