#include "checker/report/uri_reference.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(UriReferenceTest, PathsBecomeReferences) {
  EXPECT_EQ(UriReference("news/a.txt"), "news/a.txt");
  EXPECT_EQ(UriReference("./a b.txt"), "a%20b.txt");
  EXPECT_EQ(UriReference("/tmp/ä.txt"), "file:///tmp/%C3%A4.txt");
  EXPECT_EQ(UriReference("wire.zip!/a.txt"), "wire.zip%21/a.txt");
  EXPECT_EQ(UriReference(""), ".");
}

TEST(UriReferenceTest, NoPathNamesASchemeOrAHost) {
  EXPECT_EQ(UriReference("javascript:alert(1)"), "javascript%3Aalert%281%29");
  EXPECT_EQ(UriReference("//host/x?y#z"), "file:///host/x%3Fy%23z");
  EXPECT_EQ(UriReference(".///host"), "file:///host");
  EXPECT_EQ(UriReference("a%0Ab\n"), "a%250Ab%0A");
}

}  // namespace
}  // namespace quotecheck
