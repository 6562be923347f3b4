#include "checker/text/line_map.h"

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

TEST(LineMapTest, EmptyTextHasOneLine) { EXPECT_EQ(LineMap("").At(5), (LineColumn{1, 1})); }

}  // namespace
}  // namespace quotecheck
