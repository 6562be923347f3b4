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

TEST(QuoteRecordReaderTest, PartsAreQuotes) {
  const auto articles = Read(
      R"({"id":"1","article":"a","text":"x. y","cue":{"begin":5,"end":9,"text":"said"},)"
      R"("source":{"begin":10,"end":13,"text":"Oak","kind":"name"},"speaker":{"name":"Ann Oak"},)"
      R"("said_on":"2031-04-02","parts":[)"
      R"({"id":"1","kind":"direct","content":[{"begin":1,"end":3}],"text":"x.","line":4},)"
      R"({"id":"2","kind":"direct","content":[{"begin":15,"end":16}],"text":"y","line":4}]})"
      "\n");
  ASSERT_TRUE(articles.ok()) << articles.status();
  const std::vector<Quote>& quotes = (*articles)[0].quotes;
  ASSERT_EQ(quotes.size(), 2u);
  EXPECT_EQ(quotes[1].id, "2");
  EXPECT_EQ(ComparedText(quotes[1]), "y");
  EXPECT_EQ(quotes[1].content[0].span, (SourceSpan{15, 16}));
  EXPECT_EQ(quotes[1].position.line, 4u);
  EXPECT_EQ(quotes[1].entity, quotes[0].entity);
  EXPECT_EQ(quotes[1].said_on, quotes[0].said_on);
  EXPECT_TRUE(quotes[1].said_on.has_value());
  EXPECT_TRUE(quotes[0].cue.has_value());
  EXPECT_FALSE(quotes[1].cue.has_value());
  EXPECT_FALSE(Read(R"({"id":"1","article":"a","text":"x","parts":[{"id":"1"}]})"
                    "\n")
                   .ok());
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
