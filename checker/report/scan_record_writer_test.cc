#include "checker/report/scan_record_writer.h"

#include <algorithm>
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

// Two more quotations: one that goes on after the first, and one of another line.
ScannedArticle ArticleOfThree() {
  ScannedArticle article = ScannedTestArticle();
  for (const char* id : {"q2", "q3"}) {
    Quote quote = article.quotes[0];
    quote.id = id;
    quote.cue.reset();
    article.quotes.push_back(quote);
  }
  article.quotes[1].content = article.quotes[1].quoted = {{{93, 101}, "It must."}};
  article.quotes[2].position.line = 9;
  return article;
}

TEST(ScanRecordWriterTest, OneAttributionIsOneRecord) {
  std::istringstream lines(Records(ArticleOfThree()));
  std::string line;
  ASSERT_TRUE(std::getline(lines, line));
  const auto record = nlohmann::json::parse(line);
  EXPECT_EQ(record["id"], "q1");
  EXPECT_EQ(record["text"], "The wall will stand, we trust. It must.");
  EXPECT_EQ(record["content"].size(), 2u);
  ASSERT_EQ(record["parts"].size(), 2u);
  EXPECT_EQ(record["parts"][1].dump(),
            "{\"column\":2,\"content\":[{\"begin\":93,\"end\":101}],\"id\":\"q2\","
            "\"kind\":\"direct\",\"line\":3,\"quoted\":[{\"begin\":93,\"end\":101}],"
            "\"text\":\"It must.\"}");
  ASSERT_TRUE(std::getline(lines, line));
  EXPECT_FALSE(nlohmann::json::parse(line).contains("parts"));
  EXPECT_FALSE(std::getline(lines, line));
  std::ostringstream rows;
  WriteScanCsvRows(ArticleOfThree(), rows);
  const std::string csv = rows.str();
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 2);
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
