#include "checker/cli/closest_name.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ClosestNameTest, FindsWhatWasMeant) {
  const std::vector<std::string> known = {"fail-on", "ignore", "jobs", "report", "report-on"};
  EXPECT_EQ(ClosestName("repotr", known), "report");
  EXPECT_EQ(ClosestName("fail_on", known), "fail-on");
  EXPECT_EQ(ClosestName("failon", known), "fail-on");
  EXPECT_EQ(ClosestName("job", known), "jobs");
  EXPECT_EQ(ClosestName("jbos", known), "jobs");
  EXPECT_EQ(ClosestName("report-no", known), "report-on");
  EXPECT_EQ(ClosestName("colour", known), "");
  EXPECT_EQ(ClosestName("", known), "");
  EXPECT_EQ(Suggestion("repotr", known), ", did you mean 'report'?");
  EXPECT_EQ(Suggestion("colour", known), "");
}

}  // namespace
}  // namespace quotecheck
