#include "checker/report/scan_record_writer.h"

#include <sstream>
#include <string>
#include <utility>

#include "checker/report/test_report.h"
#include "gtest/gtest.h"
#include "nlohmann/json.hpp"

namespace quotecheck {
namespace {

ScannedArticle ScannedTestArticle() {
  Batch batch = MakeTestReport().batch;
  ScannedArticle article = std::move(batch.articles[0]);
  article.quotes.push_back(std::move(batch.quotes[0]));
  return article;
}

std::string Records(const ScannedArticle& article) {
  std::ostringstream out;
  WriteScanRecords(article, out);
  return out.str();
}

TEST(ScanRecordWriterTest, WritesTheContractsRecord) {
  EXPECT_EQ(
      Records(ScannedTestArticle()),
      "{\"id\":\"q1\",\"article\":\"a.txt\",\"outlet\":\"Oakton Post\","
      "\"published\":\"2031-04-02\",\"kind\":\"direct\",\"content\":[{\"begin\":43,\"end\":73}],"
      "\"quoted\":[{\"begin\":43,\"end\":73}],\"text\":\"The wall will stand, we trust.\","
      "\"cue\":{\"begin\":75,\"end\":79,\"text\":\"said\"},"
      "\"source\":{\"begin\":80,\"end\":90,\"text\":\"Ilse Varga\",\"kind\":\"name\"},"
      "\"speaker\":{\"id\":\"ilse-varga\",\"name\":\"Ilse Varga\",\"confidence\":0.975},"
      "\"line\":3,\"column\":2}\n");
}

TEST(ScanRecordWriterTest, AnHonestBlankNamesItsCandidates) {
  ScannedArticle article = ScannedTestArticle();
  article.quotes[0].entity.reset();
  article.quotes[0].candidates = {EntityIndex(0)};
  article.quotes[0].no_speaker_reason = "two people fit";
  const auto record = nlohmann::json::parse(Records(article));
  EXPECT_TRUE(record["speaker"].is_null());
  EXPECT_EQ(record["reason"], "two people fit");
  EXPECT_EQ(record["candidates"][0]["name"], "Ilse Varga");
}

TEST(ScanRecordWriterTest, CsvKeepsFormulasAsText) {
  ScannedArticle article = ScannedTestArticle();
  article.info.outlet = "=HYPERLINK(\"x\")";
  article.quotes[0].content[0].text = "one, two\nthree";
  std::ostringstream out;
  WriteScanCsvHeader(out);
  WriteScanCsvRows(article, out);
  EXPECT_EQ(out.str(),
            "id,article,outlet,published,kind,begin,end,text,cue,source,source_kind,speaker,"
            "confidence,line,column\r\n"
            "q1,a.txt,\"'=HYPERLINK(\"\"x\"\")\",2031-04-02,direct,43,73,\"one, two\nthree\",said,"
            "Ilse Varga,name,Ilse Varga,0.97,3,2\r\n");
}

}  // namespace
}  // namespace quotecheck
