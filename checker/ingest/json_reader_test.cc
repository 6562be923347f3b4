#include "checker/ingest/json_reader.h"

#include <string>

#include "checker/ingest/read_for_test.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(JsonReaderTest, ReadsNinjs1) {
  const ReadForTest read = ReadBytes(ReadJson, R"({"uri": "https://tna.example/1", "type": "text",
    "versioncreated": "2024-03-04T05:06:07+0000", "language": "en", "byline": "By Ada Lund",
    "headline": "Harbour stays open", "infosource": [{"name": "Reuters"}],
    "body_text": "One two.", "body_xhtml": "<p>One</p><p>&quot;two&quot;.</p>"})");
  ASSERT_EQ(read.articles.size(), 1u);
  const Article& article = read.articles[0];
  EXPECT_EQ(article.info.path, "a.x");
  EXPECT_EQ(article.info.format, "ninjs");
  EXPECT_EQ(article.info.title, "Harbour stays open");
  EXPECT_EQ(article.info.published, "2024-03-04T05:06:07+00:00");
  EXPECT_EQ(article.info.language, "en");
  EXPECT_EQ(article.info.byline, "Ada Lund");
  EXPECT_EQ(article.info.credit, "Reuters");
  EXPECT_EQ(article.info.offsets, OffsetBase::kField);
  EXPECT_EQ(article.body.text, "One\n\n\"two\".");
  EXPECT_EQ(BytesOf(article, article.body, "\"two"), "&quot;two");
}

TEST(JsonReaderTest, ReadsNinjs2) {
  const ReadForTest read = ReadBytes(ReadJson, R"({"uri": "x", "headlines": [{"role": "main",
    "value": "Harbour"}], "contentcreated": "2024-03-04T05:06:07Z", "by": "Ada Lund",
    "bodies": [{"contenttype": "text/plain", "value": "Plain."},
               {"contenttype": "text/html", "value": "<p>It stays.</p>"}]})");
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].info.title, "Harbour");
  EXPECT_EQ(read.articles[0].info.byline, "Ada Lund");
  EXPECT_EQ(read.articles[0].body.text, "It stays.");
}

TEST(JsonReaderTest, FieldsThatAreNamedMakeARecord) {
  const std::string json = R"({"guid": "g", "words": "One."})";
  EXPECT_TRUE(ReadBytes(ReadJson, json).articles.empty());
  ReadOptions options;
  options.fields.text = {"words"};
  options.fields.path = {"guid"};
  const ReadForTest read = ReadBytes(ReadJson, json, options);
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].info.path, "g");
}

TEST(JsonReaderTest, ReadsJsonLd) {
  const ReadForTest read = ReadBytes(ReadJson, R"({"@context": "https://schema.org", "@graph": [
    {"@type": "NewsArticle", "headline": "Harbour", "articleBody": "It stays.",
     "datePublished": "2024-03-04", "author": {"name": "Ada Lund"}}]})");
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].info.format, "json-ld");
  EXPECT_EQ(read.articles[0].info.title, "Harbour");
  EXPECT_EQ(read.articles[0].info.byline, "Ada Lund");
  EXPECT_EQ(read.articles[0].body.text, "It stays.");
}

TEST(JsonReaderTest, ReadsWhatExtractorsWrite) {
  // trafilatura --json, newspaper
  const ReadForTest read = ReadBytes(ReadJson, R"([
    {"title": "A", "author": "Ada Lund", "date": "2024-03-04", "text": "One.", "raw_text": "x",
     "source": "https://ledger.example/1", "source-hostname": "The Ledger", "id": null},
    {"title": "B", "authors": ["C", "D"], "publish_date": "2024-03-04 00:00:00", "text": "Two.",
     "source_url": "https://ledger.example", "meta_lang": "en"}, {"title": "no text"}])");
  ASSERT_EQ(read.articles.size(), 2u);
  EXPECT_EQ(read.articles[0].info.path, "a.x:1");
  EXPECT_EQ(read.articles[0].info.outlet, "The Ledger");
  EXPECT_EQ(read.articles[1].info.published, "2024-03-04T00:00:00");
  EXPECT_EQ(read.articles[1].info.language, "en");
  EXPECT_EQ(read.articles[1].info.byline, "C, D");
  EXPECT_EQ(read.unchecked.at(0).path, "a.x:3");
}

TEST(JsonReaderTest, ReadsJsonFeedsAndJsonLines) {
  EXPECT_EQ(ReadBytes(ReadJson, R"({"items": [{"id": "1", "content_html": "<p>One.</p>"}]})")
                .articles.at(0)
                .body.text,
            "One.");
  EXPECT_EQ(ReadBytes(ReadJson, "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n").articles.size(),
            2u);
}

TEST(JsonReaderTest, SaysWhatIsWrong) {
  EXPECT_EQ(ReadBytes(ReadJson, "[]").unchecked.at(0).reason, "JSON that holds no record");
  EXPECT_EQ(ReadBytes(ReadJson, "{\"a\": ").unchecked.size(), 1u);
  EXPECT_EQ(ReadBytes(ReadJson, std::string(100000, '[')).unchecked.size(), 1u);
  EXPECT_EQ(
      ReadBytes(ReadJson, R"({"@type": "NewsArticle", "headline": "A"})").unchecked.at(0).reason,
      "JSON-LD without the article's text");
}

}  // namespace
}  // namespace quotecheck
