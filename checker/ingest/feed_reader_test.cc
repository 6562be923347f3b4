#include "checker/ingest/read_for_test.h"
#include "checker/ingest/xml_reader.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(FeedReaderTest, ReadsRssWithFullContent) {
  const ReadForTest read =
      ReadBytes(ReadXml, R"(<rss version="2.0"><channel><title>The Ledger</title>
<language>en-gb</language>
<item><title>Harbour &amp; port</title><link>https://ledger.example/1</link>
<pubDate>Mon, 04 Mar 2024 05:06:07 GMT</pubDate><dc:creator>Ada Lund</dc:creator>
<description>A summary.</description>
<content:encoded><![CDATA[<p>It stays &ldquo;open&rdquo; through the winter, she said.</p>]]></content:encoded></item>
<item><title>Summary alone</title><description>It stays.</description></item></channel></rss>)");
  ASSERT_EQ(read.articles.size(), 1u);
  const Article& article = read.articles[0];
  EXPECT_EQ(article.info.path, "a.x:1");
  EXPECT_EQ(article.info.title, "Harbour & port");
  EXPECT_EQ(article.info.published, "2024-03-04T05:06:07Z");
  EXPECT_EQ(article.info.outlet, "The Ledger");
  EXPECT_EQ(article.info.language, "en-gb");
  EXPECT_EQ(article.info.byline, "Ada Lund");
  EXPECT_EQ(article.info.url, "https://ledger.example/1");
  EXPECT_EQ(article.info.offsets, OffsetBase::kField);
  EXPECT_EQ(article.body.text, "It stays “open” through the winter, she said.");
  EXPECT_EQ(BytesOf(article, article.body, "“open”"), "&ldquo;open&rdquo;");
  ASSERT_EQ(read.unchecked.size(), 1u);
  EXPECT_EQ(read.unchecked[0].path, "a.x:2");
  EXPECT_EQ(read.unchecked[0].reason, "a feed's entry without its full text");
}

TEST(FeedReaderTest, ReadsAtom) {
  const ReadForTest read =
      ReadBytes(ReadXml, R"(<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>The Ledger</title>
<entry><title>One</title><link href="https://ledger.example/1"/><published>2024-03-04T05:06:07Z</published>
<author><name>Ada Lund</name></author><content type="html">&lt;p&gt;It stays open, the council said.&lt;/p&gt;</content></entry>
<entry><title>Two</title><content type="xhtml"><div><p>It <b>closes</b>.</p></div></content></entry></feed>)");
  ASSERT_EQ(read.articles.size(), 2u);
  EXPECT_EQ(read.articles[0].body.text, "It stays open, the council said.");
  EXPECT_EQ(read.articles[0].info.byline, "Ada Lund");
  EXPECT_EQ(read.articles[0].info.url, "https://ledger.example/1");
  EXPECT_EQ(read.articles[1].info.offsets, OffsetBase::kFile);
  EXPECT_EQ(BytesOf(read.articles[1], read.articles[1].body, "closes."), "closes</b>.");
  EXPECT_EQ(BytesOf(read.articles[1], read.articles[1].title, "Two"), "Two");
}

TEST(FeedReaderTest, SaysWhatHoldsNoEntry) {
  EXPECT_EQ(ReadBytes(ReadXml, "<rss><channel/></rss>").unchecked.at(0).reason,
            "a feed without entries");
}

}  // namespace
}  // namespace quotecheck
