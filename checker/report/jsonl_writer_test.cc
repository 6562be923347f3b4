#include "checker/report/jsonl_writer.h"

#include <sstream>
#include <string>
#include <vector>

#include "checker/report/json_writer.h"
#include "checker/report/test_report.h"
#include "gtest/gtest.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

std::vector<nlohmann::json> Records(const Report& report) {
  std::ostringstream out;
  WriteJsonlReport(report, "1.2.3", out);
  std::istringstream lines(out.str());
  std::vector<nlohmann::json> records;
  for (std::string line; std::getline(lines, line);) {
    records.push_back(nlohmann::json::parse(line));
  }
  return records;
}

TEST(JsonlWriterTest, EveryRecordIsALineWithItsType) {
  std::vector<std::string> types;
  for (const nlohmann::json& record : Records(MakeTestReport())) types.push_back(record["type"]);
  EXPECT_EQ(types,
            (std::vector<std::string>{"report", "article", "article", "quote", "quote", "utterance",
                                      "finding", "finding", "unchecked", "summary"}));
}

TEST(JsonlWriterTest, HoldsWhatTheJsonReportHolds) {
  const Report report = MakeTestReport();
  std::ostringstream out;
  WriteJsonReport(report, "1.2.3", out);
  const auto whole = nlohmann::json::parse(out.str());
  nlohmann::json finding = Records(report)[6];
  finding.erase("type");
  EXPECT_EQ(finding, whole["findings"][0]);
}

}  // namespace
}  // namespace quotecheck
