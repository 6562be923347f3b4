#include "checker/report/quote_record_reader.h"

#include <sstream>
#include <string>

#include "checker/report/scan_record_writer.h"
#include "checker/report/test_report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

absl::StatusOr<std::vector<ScannedArticle>> Read(const std::string& text) {
  std::istringstream in(text);
  return ReadQuoteRecords(in);
}

TEST(QuoteRecordReaderTest, ReadsBackWhatScanWrote) {
  Batch batch = MakeTestReport().batch;
  std::ostringstream out;
  for (Quote& quote : batch.quotes) {
    ScannedArticle& article = batch.articles[quote.article.value()];
    article.quotes.push_back(quote);
    WriteScanRecords(article, out);
  }
  const auto articles = Read(out.str());
  ASSERT_TRUE(articles.ok()) << articles.status();
  ASSERT_EQ(articles->size(), 2u);
  const ScannedArticle& first = (*articles)[0];
  EXPECT_EQ(first.info.path, "a.txt");
  EXPECT_EQ(first.info.outlet, "Oakton Post");
  ASSERT_EQ(first.quotes.size(), 1u);
  const Quote& quote = first.quotes[0];
  EXPECT_EQ(quote.id, "q1");
  EXPECT_EQ(ComparedText(quote), "The wall will stand, we trust.");
  EXPECT_EQ(quote.content[0].span, (SourceSpan{43, 73}));
  EXPECT_EQ(first.entities[quote.entity->value()].name, "Ilse Varga");
  EXPECT_DOUBLE_EQ(quote.entity_confidence, 0.975);
  EXPECT_EQ(quote.position, (LineColumn{3, 2}));
}

TEST(QuoteRecordReaderTest, OneSpeakerIsOneEntity) {
  const std::string record =
      R"({"id":"1","article":"a","text":"x y","speaker":{"name":"Ann Oak"}})";
  const auto articles = Read(record + "\n\n" + record + "\n");
  ASSERT_TRUE(articles.ok());
  EXPECT_EQ((*articles)[0].entities.size(), 1u);
  EXPECT_EQ((*articles)[0].quotes.size(), 2u);
}

TEST(QuoteRecordReaderTest, ABadLineIsNamed) {
  const std::string good = R"({"id":"1","article":"a","text":"x"})";
  for (const char* bad :
       {"{", "[]", "17", R"({"id":1,"article":"a","text":"x"})", R"({"id":"1"})"}) {
    const auto articles = Read(good + "\n" + bad + "\n");
    ASSERT_FALSE(articles.ok()) << bad;
    EXPECT_THAT(std::string(articles.status().message()), testing::HasSubstr("line 2")) << bad;
  }
}

}  // namespace
}  // namespace quotecheck
