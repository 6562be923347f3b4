#include "checker/base/byte_span.h"

#include <type_traits>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

static_assert(!std::is_convertible_v<TextSpan, SourceSpan>);

TEST(ByteSpanTest, EndIsExclusive) {
  constexpr TextSpan span{3, 6};
  EXPECT_EQ(span.size(), 3u);
  EXPECT_TRUE(span.Contains(3));
  EXPECT_TRUE(span.Contains(5));
  EXPECT_FALSE(span.Contains(6));
  EXPECT_FALSE(span.empty());
  EXPECT_TRUE((TextSpan{4, 4}.empty()));
}

TEST(ByteSpanTest, SpansThatTouchDoNotOverlap) {
  EXPECT_FALSE((TextSpan{0, 3}.Overlaps(TextSpan{3, 6})));
  EXPECT_TRUE((TextSpan{0, 4}.Overlaps(TextSpan{3, 6})));
  EXPECT_TRUE((TextSpan{0, 9}.Contains(TextSpan{3, 6})));
  EXPECT_FALSE((TextSpan{4, 9}.Contains(TextSpan{3, 6})));
}

}  // namespace
}  // namespace quotecheck
