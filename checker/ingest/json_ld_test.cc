#include "checker/ingest/json_ld.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(JsonLdTest, ReadsANewsArticle) {
  const std::vector<JsonLdArticle> articles = ReadJsonLd(R"({
    "@context": "https://schema.org", "@type": "NewsArticle", "headline": "Harbour stays open",
    "datePublished": "2024-03-04T05:06:07+01:00", "inLanguage": "en",
    "author": [{"@type": "Person", "name": "Ada Lund"}, {"name": "Tom Ode"}],
    "publisher": {"@type": "Organization", "name": "The Ledger"}, "articleBody": "It stays."})");
  ASSERT_EQ(articles.size(), 1u);
  EXPECT_EQ(articles[0].headline, "Harbour stays open");
  EXPECT_EQ(articles[0].published, "2024-03-04T05:06:07+01:00");
  EXPECT_EQ(articles[0].language, "en");
  EXPECT_EQ(articles[0].byline, "Ada Lund, Tom Ode");
  EXPECT_EQ(articles[0].outlet, "The Ledger");
  EXPECT_EQ(articles[0].body, "It stays.");
}

TEST(JsonLdTest, FindsArticlesInGraphsAndLists) {
  const std::vector<JsonLdArticle> articles = ReadJsonLd(R"([{"@type": "BreadcrumbList"},
    {"@graph": [{"@type": ["Thing", "ReportageNewsArticle"], "headline": "A", "author": {"@id": "#a"}},
                {"@type": "Person", "@id": "#a", "name": "Ada Lund"}]},
    {"@type": "WebPage", "mainEntity": {"@type": "http://schema.org/BlogPosting", "name": "B"}}])");
  ASSERT_EQ(articles.size(), 2u);
  EXPECT_EQ(articles[0].headline, "A");
  EXPECT_EQ(articles[0].byline, "Ada Lund");
  EXPECT_EQ(articles[1].headline, "B");
}

TEST(JsonLdTest, BearsWhatPagesHave) {
  bool ok = false;
  EXPECT_EQ(
      ReadJsonLd("<!-- {\"@type\": \"Article\", \"headline\": \"A\nB\"} -->", &ok)[0].headline,
      "A B");
  EXPECT_TRUE(ok);
  for (const char* text : {"", "{", "nothing", "{\"a\": }", "]["}) {
    EXPECT_TRUE(ReadJsonLd(text, &ok).empty()) << text;
    EXPECT_FALSE(ok) << text;
  }
  EXPECT_TRUE(ReadJsonLd("{\"@type\": \"Person\", \"name\": 3}").empty());
  EXPECT_TRUE(ReadJsonLd(std::string(100000, '[') + std::string(100000, ']')).empty());
}

}  // namespace
}  // namespace quotecheck
