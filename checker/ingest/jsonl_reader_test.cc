#include "checker/ingest/jsonl_reader.h"

#include <string>

#include "checker/ingest/read_for_test.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(JsonlReaderTest, ReadsEveryField) {
  const ReadForTest read =
      ReadBytes(ReadJsonLines,
                R"({"path":"n/1.txt","text":"“No,” she said.\r\nNext.","title":"Zo\u00eb: \"no\"",)"
                R"("published":"2031-04-02","outlet":"Gazette","byline":"Ida Lund","credit":"NPA",)"
                R"("url":"https://gazette.example/1","language":"en","extra":[1,{"text":"x"}]})"
                "\n");
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_TRUE(read.unchecked.empty());
  const Article& article = read.articles[0];
  EXPECT_EQ(article.info.path, "n/1.txt");
  EXPECT_EQ(article.info.format, "jsonl");
  EXPECT_EQ(article.info.offsets, OffsetBase::kField);
  EXPECT_EQ(article.info.title, "Zoë: \"no\"");
  EXPECT_EQ(article.info.published, "2031-04-02");
  EXPECT_EQ(article.info.outlet, "Gazette");
  EXPECT_EQ(article.info.byline, "Ida Lund");
  EXPECT_EQ(article.info.credit, "NPA");
  EXPECT_EQ(article.info.url, "https://gazette.example/1");
  EXPECT_EQ(article.info.language, "en");
  EXPECT_EQ(article.original, "“No,” she said.\r\nNext.");
  EXPECT_EQ(article.body.text, "“No,” she said.\nNext.");
  EXPECT_EQ(BytesOf(article, article.body, "said.\nNext"), "said.\r\nNext");
  EXPECT_EQ(article.title.text, "Zoë: \"no\"");
  EXPECT_EQ(article.title.source.SourceBegin(4), 4u);
}

TEST(JsonlReaderTest, ReadsOnBehindALargeLine) {
  const std::string large(3 << 20, 'x');
  const ReadForTest read =
      ReadBytes(ReadJsonLines,
                "{\"text\":\"" + large + "\"}\n{\"text\":\"No.\"}\n{\"text\":\"" + large + "\"}\n");
  ASSERT_EQ(read.articles.size(), 3u);
  EXPECT_EQ(read.articles[0].body.text, large);
  EXPECT_EQ(read.articles[1].body.text, "No.");
  EXPECT_EQ(read.articles[2].body.text, large);
}

TEST(JsonlReaderTest, ReadsFieldsByTheNamesThatAreGiven) {
  ReadOptions options;
  options.fields.text = {"missing", "story.parts.words"};
  options.fields.title = {"a.b"};
  options.fields.published = {"stamp"};
  options.fields.outlet = {"desk"};
  options.fields.byline = {"credits.by"};
  options.fields.credit = {"desk"};
  options.fields.url = {"at"};
  options.fields.language = {"tongue"};
  options.fields.path = {"guid"};
  const ReadForTest read = ReadBytes(
      ReadJsonLines,
      R"({"guid":"g1","story":{"parts":[{"words":"One."},{"words":"x"}]},"text":"no","a.b":"Title",)"
      R"("a":{"b":"no"},"stamp":1714550400,"desk":"Gazette","credits":{"by":["A B","C D"]},)"
      R"("at":"https://gazette.example/1","tongue":"de"})"
      "\n"
      R"({"id":"g2","text":"Two.","title":"Known","story":{"parts":"no object"},"a":[]})",
      options);
  ASSERT_TRUE(read.unchecked.empty()) << read.unchecked[0].reason;
  ASSERT_EQ(read.articles.size(), 2u);
  const Article& article = read.articles[0];
  EXPECT_EQ(article.original, "One.");
  EXPECT_EQ(article.info.path, "g1");
  EXPECT_EQ(article.info.title, "Title");
  EXPECT_EQ(article.info.published, "2024-05-01T08:00:00Z");
  EXPECT_EQ(article.info.outlet, "Gazette");
  EXPECT_EQ(article.info.byline, "A B, C D");
  EXPECT_EQ(article.info.credit, "Gazette");
  EXPECT_EQ(article.info.url, "https://gazette.example/1");
  EXPECT_EQ(article.info.language, "de");
  // What a record does not have by those names it may have by the usual ones.
  EXPECT_EQ(read.articles[1].original, "Two.");
  EXPECT_EQ(read.articles[1].info.path, "g2");
  EXPECT_EQ(read.articles[1].info.title, "Known");
}

TEST(JsonlReaderTest, AFieldMayBeNamedAsHtml) {
  ReadOptions options;
  options.fields.html = {"page"};
  const ReadForTest read =
      ReadBytes(ReadJsonLines, R"({"text":"x","page":"<p>One</p><p>two.</p>"})", options);
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].body.text, "One\n\ntwo.");
}

TEST(JsonlReaderTest, ReadsOtherUsualNames) {
  const ReadForTest read = ReadBytes(
      ReadJsonLines,
      "\xEF\xBB\xBF"
      R"({"id":17,"text":"A","date":"2031","source":"B","authors":["C D","E F"],"title":null})");
  ASSERT_EQ(read.articles.size(), 1u);
  const ArticleInfo& info = read.articles[0].info;
  EXPECT_EQ(info.path, "17");
  EXPECT_EQ(info.published, "2031");
  EXPECT_EQ(info.outlet, "B");
  EXPECT_EQ(info.byline, "C D, E F");
  EXPECT_EQ(info.title, std::nullopt);
}

TEST(JsonlReaderTest, ABadLineCostsThatLineOnly) {
  ReadOptions options;
  options.max_article_bytes = 60;
  const std::string deep(50, '[');
  const ReadForTest read = ReadBytes(ReadJsonLines,
                                     "{\"text\":\"one\"}\n"
                                     "{\"text\":\"two\"\n"
                                     "\n"
                                     "[\"text\"]\n"
                                     "{\"text\":5}\n"
                                     "{\"text\":\" \"}\n" +
                                         deep + "\n{\"text\":\"" + std::string(70, 'x') +
                                         "\"}\n"
                                         "{\"text\":\"\xFF\"}\n"
                                         "{\"text\":\"ten\"}\r\n",
                                     options);
  ASSERT_EQ(read.articles.size(), 2u);
  EXPECT_EQ(read.articles[0].info.path, "a.x:1");
  EXPECT_EQ(read.articles[0].body.text, "one");
  EXPECT_EQ(read.articles[1].info.path, "a.x:10");
  EXPECT_EQ(read.articles[1].body.text, "ten");
  ASSERT_EQ(read.unchecked.size(), 7u);
  const char* const reasons[] = {
      "line 2: not JSON",      "line 4: not a JSON object", "line 5: no string \"text\"",
      "line 6: holds no text", "line 7: not JSON",          "line 8: longer than 60 bytes",
      "line 9: not JSON"};
  for (size_t i = 0; i < 7; ++i) {
    EXPECT_EQ(read.unchecked[i].path, "a.x");
    EXPECT_EQ(read.unchecked[i].reason.rfind(reasons[i], 0), 0u) << read.unchecked[i].reason;
  }
}

TEST(JsonlReaderTest, NothingIsNothing) {
  EXPECT_TRUE(ReadBytes(ReadJsonLines, "\n \n").articles.empty());
  EXPECT_TRUE(ReadBytes(ReadJsonLines, "").unchecked.empty());
}

}  // namespace
}  // namespace quotecheck
