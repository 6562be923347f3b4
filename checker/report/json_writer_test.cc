#include "checker/report/json_writer.h"

#include <sstream>

#include "checker/report/test_report.h"
#include "gtest/gtest.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

nlohmann::json Written(const Report& report) {
  std::ostringstream out;
  WriteJsonReport(report, "1.2.3", out);
  return nlohmann::json::parse(out.str());
}

TEST(JsonWriterTest, WritesEveryPartOfAReport) {
  const nlohmann::json json = Written(MakeTestReport());
  EXPECT_EQ(json["tool"]["version"], "1.2.3");
  ASSERT_EQ(json["articles"].size(), 2u);
  EXPECT_EQ(json["articles"][1]["path"], "b.txt");
  ASSERT_EQ(json["quotes"].size(), 2u);
  EXPECT_EQ(json["quotes"][1]["utterance"], "u1");
  EXPECT_EQ(json["quotes"][1]["speaker"]["id"], "ilse-varga");
  ASSERT_EQ(json["utterances"].size(), 1u);
  EXPECT_EQ(json["utterances"][0]["reference"], "q1");
  EXPECT_EQ(json["utterances"][0]["why_reference"], "earliest");
  ASSERT_EQ(json["findings"].size(), 2u);
  const auto& finding = json["findings"][0];
  EXPECT_EQ(finding["rule"], "QC101");
  EXPECT_EQ(finding["article"], "b.txt");
  EXPECT_EQ(finding["begin"], 43);
  EXPECT_EQ(finding["line"], 3);
  EXPECT_EQ(finding["related"][0]["article"], "a.txt");
  EXPECT_EQ(finding["edits"][0]["class"], "synonym");
  EXPECT_TRUE(finding["class"].is_null());
  EXPECT_TRUE(json["findings"][1]["quote"].is_null());
  EXPECT_EQ(json["unchecked"][0]["reason"], "holds no text");
  EXPECT_EQ(json["summary"]["warnings"], 1);
  EXPECT_EQ(json["summary"]["notes"], 1);
}

TEST(JsonWriterTest, CopiesNameTheArticleTheyCopy) {
  Report report = MakeTestReport();
  report.batch.copy_of[1] = ArticleIndex(0);
  const nlohmann::json json = Written(report);
  EXPECT_TRUE(json["articles"][0]["copy_of"].is_null());
  EXPECT_EQ(json["articles"][1]["copy_of"], json["articles"][0]["id"]);
}

TEST(JsonWriterTest, AnEmptyReportIsAReport) {
  const nlohmann::json json = Written(Report());
  EXPECT_EQ(json["findings"].size(), 0u);
  EXPECT_EQ(json["summary"]["articles"], 0);
}

}  // namespace
}  // namespace quotecheck
