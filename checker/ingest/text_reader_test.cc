#include "checker/ingest/text_reader.h"

#include <string>

#include "checker/ingest/read_for_test.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using std::string_literals::operator""s;

TEST(TextReaderTest, ReadsHeaderAndBodyWithTheirPlaces) {
  const std::string file =
      "title: \"Zoë\" waits\r\noutlet: Gazette\r\n\r\n“No rush,”\r\nshe said.\r\n";
  const ReadForTest read = ReadBytes(ReadText, file);
  ASSERT_EQ(read.articles.size(), 1u);
  const Article& article = read.articles[0];
  EXPECT_EQ(article.info.path, "a.x");
  EXPECT_EQ(article.info.format, "text");
  EXPECT_EQ(article.info.offsets, OffsetBase::kFile);
  EXPECT_EQ(article.info.outlet, "Gazette");
  EXPECT_EQ(article.original, file);
  EXPECT_EQ(article.body.text, "“No rush,”\nshe said.\n");
  EXPECT_EQ(BytesOf(article, article.body, "rush,”\nshe"), "rush,”\r\nshe");
  EXPECT_EQ(BytesOf(article, article.title, "\"Zoë\""), "\"Zoë\"");
}

TEST(TextReaderTest, ReadsFrontMatterToo) {
  const ReadForTest read = ReadBytes(ReadText, "---\ntitle: A\n---\nBody");
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].info.title, "A");
  EXPECT_EQ(read.articles[0].body.text, "Body");
}

TEST(TextReaderTest, WithoutAHeaderAllIsBody) {
  const ReadForTest read = ReadBytes(ReadText, "Talks: stalled.\n\nMore.");
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].info.title, std::nullopt);
  EXPECT_EQ(read.articles[0].body.text, "Talks: stalled.\n\nMore.");
}

TEST(TextReaderTest, KeepsToTheBytesOfOtherEncodings) {
  const std::string file = "\xFF\xFEt\0i\0t\0l\0e\0:\0A\0\n\0\n\0\x1C\x20n\0o\0\x1D\x20"s;
  const ReadForTest read = ReadBytes(ReadText, file);
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].info.title, "A");
  EXPECT_EQ(read.articles[0].body.text, "“no”");
  EXPECT_EQ(BytesOf(read.articles[0], read.articles[0].body, "no"), "n\0o\0"s);
}

TEST(TextReaderTest, WhatIsNoArticleIsUnchecked) {
  ReadOptions small;
  small.max_article_bytes = 8;
  const struct {
    std::string file;
    ReadOptions options;
    std::string reason;
  } cases[] = {
      {"", {}, "holds no text"},
      {" \r\n\t", {}, "holds no text"},
      {"outlet: A\n\n", {}, "holds no text"},
      {std::string(100, '\0'), {}, "binary data, not text"},
      {"123456789", small, "more than 8 bytes"},
  };
  for (const auto& c : cases) {
    const ReadForTest read = ReadBytes(ReadText, c.file, c.options);
    EXPECT_TRUE(read.articles.empty());
    ASSERT_EQ(read.unchecked.size(), 1u);
    EXPECT_EQ(read.unchecked[0].path, "a.x");
    EXPECT_EQ(read.unchecked[0].reason, c.reason);
  }
}

TEST(TextReaderTest, ATitleAloneIsAnArticle) {
  EXPECT_EQ(ReadBytes(ReadText, "title: A").articles.size(), 1u);
}

}  // namespace
}  // namespace quotecheck
