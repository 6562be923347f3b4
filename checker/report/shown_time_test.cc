#include "checker/report/shown_time.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ShownTimeTest, CutsAfterTheMinute) {
  EXPECT_EQ(ShownTime("2031-04-02T09:30:15+02:00"), "2031-04-02 09:30");
  EXPECT_EQ(ShownTime("2031-04-02T09:30"), "2031-04-02 09:30");
  EXPECT_EQ(ShownTime("2031-04-02"), "2031-04-02");
}

TEST(ShownTimeTest, LeavesWhatIsNoIso8601) {
  EXPECT_EQ(ShownTime("Thursday, April 2, 2031"), "Thursday, April 2, 2031");
  EXPECT_EQ(ShownTime(""), "");
}

}  // namespace
}  // namespace quotecheck
