#include <string>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/ingest/read_for_test.h"
#include "checker/ingest/xml_reader.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(NewsMlG2ReaderTest, ReadsXhtmlInsideAMessage) {
  const ReadForTest read =
      ReadBytes(ReadXml, R"(<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">
<itemSet><newsItem xml:lang="en-GB"><itemMeta><itemClass qcode="ninat:text"/>
<provider qcode="nprov:x"><name>The Ledger</name></provider>
<versionCreated>2024-03-04T05:06:07+01:00</versionCreated></itemMeta>
<contentMeta><contentCreated>2024-03-01T00:00:00Z</contentCreated><by>By Ada Lund</by>
<headline> Harbour stays open</headline><creditline>dpa</creditline></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
<head><title>Harbour</title></head><body><header><ul><li>Norhaven</li></ul><h1>Harbour stays open</h1>
</header><section><p>It <b>stays</b> open.</p><ul><li>So it was said.</li></ul></section></body></html>
</inlineXML></contentSet></newsItem>
<newsItem><itemMeta><itemClass qcode="ninat:picture"/></itemMeta><contentSet><remoteContent href="a.jpg"/>
</contentSet></newsItem></itemSet></newsMessage>)");
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_TRUE(read.unchecked.empty());
  const Article& article = read.articles[0];
  EXPECT_EQ(article.info.format, "newsml-g2");
  EXPECT_EQ(article.info.title, "Harbour stays open");
  EXPECT_EQ(article.info.published, "2024-03-04T05:06:07+01:00");
  EXPECT_EQ(article.info.language, "en-GB");
  EXPECT_EQ(article.info.outlet, "The Ledger");
  EXPECT_EQ(article.info.byline, "Ada Lund");
  EXPECT_EQ(article.info.credit, "dpa");
  EXPECT_EQ(article.body.text, "It stays open.\n\nSo it was said.");
  EXPECT_EQ(BytesOf(article, article.body, "stays open"), "stays</b> open");
}

TEST(NewsMlG2ReaderTest, ReadsNitfInsideAnItem) {
  const ReadForTest read = ReadBytes(ReadXml, R"(<newsItem xml:lang="en"><itemMeta>
<versionCreated>2016-01-12 12:35:40</versionCreated><provider literal="CL"/></itemMeta><contentSet>
<inlineXML contenttype="application/nitf+xml"><nitf><head><title>Harbour</title></head><body>
<body.content><p>It stays.</p></body.content></body></nitf></inlineXML></contentSet></newsItem>)");
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].info.title, "Harbour");
  EXPECT_EQ(read.articles[0].info.published, "2016-01-12T12:35:40");
  EXPECT_EQ(read.articles[0].info.outlet, "CL");
  EXPECT_EQ(read.articles[0].body.text, "It stays.");
}

TEST(NewsMlG2ReaderTest, EveryArticleKeepsTheBytesOfTheFile) {
  const std::string item =
      "<newsItem><contentSet><inlineXML><html><body><p>Pier ONE is <b>open</b>.</p></body></html>"
      "</inlineXML></contentSet></newsItem>";
  std::string file = "<newsMessage><itemSet>";
  for (const char* number : {"1", "2", "3"}) {
    file += absl::StrReplaceAll(item, {{"ONE", number}});
  }
  file += "</itemSet></newsMessage>";
  const ReadForTest read = ReadBytes(ReadXml, file);
  ASSERT_EQ(read.articles.size(), 3u);
  for (size_t i = 0; i < 3; ++i) {
    const std::string begin = absl::StrCat("Pier ", i + 1, " is ");
    EXPECT_EQ(read.articles[i].original, file);
    EXPECT_EQ(read.articles[i].body.text, begin + "open.");
    EXPECT_EQ(BytesOf(read.articles[i], read.articles[i].body, begin + "open"), begin + "<b>open");
  }
}

TEST(NewsMlG2ReaderTest, SaysWhatHoldsNoText) {
  EXPECT_EQ(ReadBytes(ReadXml, "<newsItem><contentSet/></newsItem>").unchecked.at(0).reason,
            "newsml-g2 that holds no text");
}

}  // namespace
}  // namespace quotecheck
