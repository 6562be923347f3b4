#include "checker/ingest/read_for_test.h"
#include "checker/ingest/xml_reader.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(NewsMlReaderTest, ReadsItsNewsItems) {
  const ReadForTest read = ReadBytes(ReadXml, R"(<NewsML Version="1.2">
<NewsEnvelope><DateAndTime>20240304T050607Z</DateAndTime></NewsEnvelope>
<NewsItem xml:lang="en"><NewsManagement><FirstCreated>20240304T050607+0000</FirstCreated>
</NewsManagement><NewsComponent><NewsLines><DateLine>NORHAVEN, March 4, 2024 (AFP) -</DateLine>
<HeadLine>Harbour stays open</HeadLine><ByLine>By Ada Lund</ByLine></NewsLines>
<ContentItem><MediaType FormalName="Photo"/></ContentItem>
<ContentItem><DataContent><nitf><body><body.content><p>It stays open.</p></body.content></body></nitf>
</DataContent></ContentItem></NewsComponent></NewsItem>
<NewsItem><NewsComponent><NewsLines><HeadLine>Second</HeadLine></NewsLines><ContentItem>
<DataContent>Plain words.</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>)");
  ASSERT_EQ(read.articles.size(), 2u);
  const ArticleInfo& info = read.articles[0].info;
  EXPECT_EQ(info.format, "newsml1");
  EXPECT_EQ(info.title, "Harbour stays open");
  EXPECT_EQ(info.published, "2024-03-04T05:06:07+00:00");
  EXPECT_EQ(info.language, "en");
  EXPECT_EQ(info.byline, "Ada Lund");
  EXPECT_EQ(info.credit, "AFP");
  EXPECT_EQ(read.articles[0].body.text, "It stays open.");
  EXPECT_EQ(BytesOf(read.articles[0], read.articles[0].body, "stays"), "stays");
  EXPECT_EQ(read.articles[1].body.text, "Plain words.");
}

TEST(NewsMlReaderTest, TakesTheLongestOfSeveralContents) {
  const ReadForTest read = ReadBytes(ReadXml, R"(<NewsML><NewsItem><NewsComponent>
<NewsLines><HeadLine>Harbour</HeadLine></NewsLines>
<NewsComponent><Role FormalName="Title"/><ContentItem><DataContent><p>Harbour</p></DataContent>
</ContentItem></NewsComponent><NewsComponent><Role FormalName="Body"/><ContentItem><DataContent>
<p>It stays open.</p><p>So it was said.</p></DataContent></ContentItem></NewsComponent>
</NewsComponent></NewsItem></NewsML>)");
  ASSERT_EQ(read.articles.size(), 1u);
  EXPECT_EQ(read.articles[0].body.text, "It stays open.\n\nSo it was said.");
}

TEST(NewsMlReaderTest, ReadsAPageThatIsAString) {
  const ReadForTest read = ReadBytes(ReadXml, R"(<NewsML><NewsItem><NewsComponent>
<NewsLines><HeadLine>Harbour &amp; port</HeadLine></NewsLines><ContentItem><DataContent>
<![CDATA[<p>It stays &ldquo;open&rdquo;.</p><p>So it was said.</p>]]></DataContent></ContentItem>
</NewsComponent></NewsItem></NewsML>)");
  ASSERT_EQ(read.articles.size(), 1u);
  const Article& article = read.articles[0];
  EXPECT_EQ(article.info.offsets, OffsetBase::kField);
  EXPECT_EQ(article.body.text, "It stays “open”.\n\nSo it was said.");
  EXPECT_EQ(BytesOf(article, article.body, "“open”"), "&ldquo;open&rdquo;");
  EXPECT_EQ(article.title.text, "Harbour & port");
}

TEST(NewsMlReaderTest, SaysWhatHoldsNoText) {
  EXPECT_EQ(ReadBytes(ReadXml, "<NewsML><NewsItem/></NewsML>").unchecked.at(0).reason,
            "newsml1 that holds no text");
  EXPECT_EQ(ReadBytes(ReadXml, "<NewsML/>").unchecked.at(0).reason,
            "newsml1 that holds no news item");
}

}  // namespace
}  // namespace quotecheck
