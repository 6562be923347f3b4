#include "checker/text/slug.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(SlugTest, KeepsFoldedLettersAndDigits) {
  EXPECT_EQ(Slug("Mara Lindqvist"), "mara-lindqvist");
  EXPECT_EQ(Slug("  Zoë   O’Hara-Lee "), "zoe-ohara-lee");
  EXPECT_EQ(Slug("Route 66, Inc."), "route-66-inc");
  EXPECT_EQ(Slug("“…”"), "");
}

}  // namespace
}  // namespace quotecheck
