#include "checker/text/outer_space.h"

#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(OuterSpaceTest, StandsAtTheEndsOfASpan) {
  const std::string text = "a \xC2\xA0 b c\t\n d";  // with a no-break space
  const auto trimmed = [&](size_t begin, size_t end) {
    const TextSpan span = WithoutOuterSpace(text, {begin, end});
    return text.substr(span.begin, span.size());
  };
  EXPECT_EQ(trimmed(1, 10), "b c");
  EXPECT_EQ(trimmed(0, text.size()), text);
  EXPECT_EQ(trimmed(0, 2), "a");
  EXPECT_EQ(WithoutOuterSpace(text, {1, 5}), (TextSpan{5, 5}));
  EXPECT_EQ(WithoutOuterSpace(text, {3, 3}), (TextSpan{3, 3}));
}

}  // namespace
}  // namespace quotecheck
