#include "checker/ingest/read_for_test.h"
#include "checker/ingest/xml_reader.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr char kNitf[] = R"(<?xml version="1.0" encoding="utf-8"?>
<nitf baselang="en-US">
  <head><title>Slug</title><docdata><date.issue norm="20240304T050607+0100"/>
    <doc.copyright holder="The Ledger" year="2024"/></docdata></head>
  <body>
    <body.head><hedline><hl1>Harbour &amp; port stay open</hl1></hedline>
      <byline>By <person>ADA LUND</person><byttl>Port writer</byttl></byline>
      <distributor>AFP</distributor><abstract><p>Summary.</p></abstract></body.head>
    <body.content><block>
      <p>NORHAVEN &#8212; The <org>council</org> said
        yes.</p>
      <media><media-caption>The pier.</media-caption></media>
      <hl2>Lights</hl2><p>"We will,"<br/>said Lund.</p>
    </block></body.content>
  </body>
</nitf>)";

TEST(NitfReaderTest, ReadsHeadAndText) {
  const ReadForTest read = ReadBytes(ReadXml, kNitf);
  ASSERT_EQ(read.articles.size(), 1u);
  const Article& article = read.articles[0];
  EXPECT_EQ(article.info.path, "a.x");
  EXPECT_EQ(article.info.format, "nitf");
  EXPECT_EQ(article.info.title, "Harbour & port stay open");
  EXPECT_EQ(article.info.published, "2024-03-04T05:06:07+01:00");
  EXPECT_EQ(article.info.language, "en-US");
  EXPECT_EQ(article.info.byline, "ADA LUND");
  EXPECT_EQ(article.info.outlet, "AFP");
  EXPECT_EQ(article.info.credit, "AFP");
  EXPECT_EQ(article.info.offsets, OffsetBase::kFile);
  EXPECT_EQ(article.body.text,
            "NORHAVEN — The council said yes.\n\nLights\n\n\"We will,\"\nsaid Lund.");
  EXPECT_EQ(BytesOf(article, article.body, "— The council said yes"),
            "&#8212; The <org>council</org> said\n        yes");
  EXPECT_EQ(BytesOf(article, article.title, "& port"), "&amp; port");
}

TEST(NitfReaderTest, SaysWhatHoldsNoText) {
  const ReadForTest read = ReadBytes(ReadXml, "<nitf><body><body.content/></body></nitf>");
  EXPECT_EQ(read.unchecked.at(0).reason, "nitf that holds no text");
}

}  // namespace
}  // namespace quotecheck
