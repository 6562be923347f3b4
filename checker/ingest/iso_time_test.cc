#include "checker/ingest/iso_time.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(IsoTimeTest, WritesTheExtendedForm) {
  const struct {
    const char* given;
    const char* iso;
  } cases[] = {
      {"20151014T043001+0100", "2015-10-14T04:30:01+01:00"},
      {"20151014T043001Z", "2015-10-14T04:30:01Z"},
      {"20151014", "2015-10-14"},
      {"2015-10-14", "2015-10-14"},
      {"2015-10-14T04:30:01.123+01:00", "2015-10-14T04:30:01.123+01:00"},
      {"2015-10-14T04:30:01-0500", "2015-10-14T04:30:01-05:00"},
      {"2015-10-14T04:30Z", "2015-10-14T04:30Z"},
      {" 2015-10-14 04:30:01 ", "2015-10-14T04:30:01"},
      {"2015-10-14 04:30:01 +0100", "2015-10-14T04:30:01+01:00"},
      {"Wed, 14 Oct 2015 04:30:01 GMT", "2015-10-14T04:30:01Z"},
      {"Wed, 4 Oct 2015 04:30:01 +0200", "2015-10-04T04:30:01+02:00"},
      {"14 October 2015", "2015-10-14"},
      {"yesterday", "yesterday"},
      {"", ""},
      {"2015", "2015"},
      {"2015-10-14Tx", "2015-10-14Tx"},
  };
  for (const auto& c : cases) EXPECT_EQ(IsoTime(c.given), c.iso) << c.given;
}

}  // namespace
}  // namespace quotecheck
