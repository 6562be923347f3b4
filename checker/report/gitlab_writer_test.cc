#include "checker/report/gitlab_writer.h"

#include <sstream>
#include <string>

#include "checker/report/test_report.h"
#include "gtest/gtest.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

std::string Written(const Report& report) {
  std::ostringstream out;
  WriteGitlabReport(report, out);
  return out.str();
}

TEST(GitlabWriterTest, WritesAnEntryAFinding) {
  Report report = MakeTestReport();
  report.batch.articles[1].info.path = "./b.txt";
  report.findings.resize(1);
  EXPECT_EQ(Written(report),
            "[{\"description\":\"reworded-quote: “hold” stands for “stand”.\","
            "\"check_name\":\"QC101\",\"fingerprint\":\"f00d\",\"severity\":\"major\","
            "\"location\":{\"path\":\"b.txt\",\"lines\":{\"begin\":3}}}]\n");
}

TEST(GitlabWriterTest, IsAListWhateverItHolds) {
  EXPECT_EQ(nlohmann::json::parse(Written(MakeTestReport())).size(), 2);
  EXPECT_EQ(Written(Report()), "[]\n");
  Report report = MakeTestReport();
  report.findings[0].state = FindingState::kSuppressed;
  report.findings[1].state = FindingState::kExisting;
  EXPECT_EQ(nlohmann::json::parse(Written(report)).size(), 1);
}

}  // namespace
}  // namespace quotecheck
