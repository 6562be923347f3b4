#include "checker/report/sarif_writer.h"

#include <sstream>
#include <string>
#include <vector>

#include "checker/report/test_report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;

std::string Written(const Report& report, SarifOptions options = {}) {
  const std::vector<const RuleDescriptor*> rules = {report.findings[0].rule,
                                                    report.findings[1].rule};
  options.tool_version = "1.2.3";
  options.rules = rules;
  std::ostringstream out;
  WriteSarifReport(report, options, out);
  return out.str();
}

json RunOf(const Report& report, const SarifOptions& options = {}) {
  return json::parse(Written(report, options))["runs"][0];
}

TEST(SarifWriterTest, DescribesTheToolAndItsRules) {
  const json driver = RunOf(MakeTestReport())["tool"]["driver"];
  EXPECT_EQ(driver["semanticVersion"], "1.2.3");
  EXPECT_EQ(driver["rules"][0]["id"], "QC101");
  EXPECT_EQ(driver["rules"][0]["name"], "RewordedQuote");
  EXPECT_EQ(driver["rules"][1]["help"]["markdown"], "Help.");
}

TEST(SarifWriterTest, AResultPointsToTheQuotationAndItsReference) {
  const json run = RunOf(MakeTestReport());
  EXPECT_EQ(run["columnKind"], "unicodeCodePoints");
  ASSERT_EQ(run["results"].size(), 2);
  const json& result = run["results"][0];
  EXPECT_EQ(result["ruleId"], "QC101");
  EXPECT_EQ(result["level"], "warning");
  EXPECT_EQ(result["message"]["text"], "“hold” stands for “stand”. See [Oakton Post](1).");
  const json& place = result["locations"][0]["physicalLocation"];
  EXPECT_EQ(place["artifactLocation"]["uri"], "b.txt");
  EXPECT_EQ(place["region"]["startLine"], 3);
  EXPECT_EQ(place["region"]["startColumn"], 2);
  EXPECT_EQ(place["region"]["byteOffset"], 43);
  EXPECT_EQ(place["region"]["byteLength"], 29);
  EXPECT_EQ(result["relatedLocations"][0]["id"], 1);
  EXPECT_EQ(result["fingerprints"]["quotecheck/v1"], "f00d");
  EXPECT_FALSE(result.contains("baselineState"));
}

TEST(SarifWriterTest, OffsetsOfAFieldAreNone) {
  Report report = MakeTestReport();
  report.batch.articles[1].info.offsets = OffsetBase::kField;
  const json run = RunOf(report);
  EXPECT_FALSE(
      run["results"][0]["locations"][0]["physicalLocation"]["region"].contains("byteOffset"));
}

TEST(SarifWriterTest, BracketsOfAMessageAreNoLinks) {
  Report report = MakeTestReport();
  report.findings[0].message = "[x](http://y) \\";
  report.batch.articles[0].info.outlet = "The [Post]";
  EXPECT_EQ(RunOf(report)["results"][0]["message"]["text"],
            "\\[x\\](http://y) \\\\ See [The \\[Post\\]](1).");
}

TEST(SarifWriterTest, StatesOfABaseline) {
  Report report = MakeTestReport();
  report.findings[0].state = FindingState::kSuppressed;
  report.findings[0].acceptance = {"Ilse", "not a quotation"};
  const json results = RunOf(report)["results"];
  EXPECT_EQ(results[0]["baselineState"], "new");
  EXPECT_EQ(results[1]["baselineState"], "unchanged");
  EXPECT_EQ(results[1]["suppressions"][0]["justification"], "Ilse: not a quotation");
}

TEST(SarifWriterTest, LeavesOutTheLeastSevereBeyondALimit) {
  Report report = MakeTestReport();
  const Finding note = report.findings[1];
  for (int i = 0; i < 50; ++i) report.findings.insert(report.findings.begin(), note);
  SarifOptions few;
  few.max_results = 3;
  const json run = RunOf(report, few);
  ASSERT_EQ(run["results"].size(), 3);
  EXPECT_EQ(run["results"][0]["level"], "warning");
  const json& said = run["invocations"][0]["toolExecutionNotifications"];
  EXPECT_THAT(std::string(said[0]["message"]["text"]), HasSubstr("49 results"));
  SarifOptions small;
  small.max_gzipped_bytes = 100'000;
  EXPECT_EQ(RunOf(report, small)["results"].size(), 0);
  small.max_gzipped_bytes = 110'000;
  const size_t written = RunOf(report, small)["results"].size();
  EXPECT_GT(written, 0);
  EXPECT_LT(written, 52);
}

TEST(SarifWriterTest, UncheckedFilesAreNotifications) {
  const json run = RunOf(MakeTestReport());
  const json& said = run["invocations"][0]["toolExecutionNotifications"][0];
  EXPECT_EQ(said["message"]["text"], "Unchecked: holds no text.");
  EXPECT_EQ(said["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "c.bin");
}

}  // namespace
}  // namespace quotecheck
