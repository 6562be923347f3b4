#include "checker/ingest/html_reader.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "checker/ingest/read_for_test.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr char kText[] =
    "<p>NORHAVEN (Reuters) - The harbour will stay open through the winter, the council said.</p>"
    "<p>&ldquo;We will keep the lights on,&rdquo; said Ada Lund, who runs the port.</p>";

std::string Page(const std::string& head, const std::string& before = "") {
  return absl::StrCat("<!doctype html><html lang=en-GB><head>", head, "</head><body>", before,
                      "<div>", kText, "</div></body></html>");
}

Article Read(const std::string& bytes) {
  ReadForTest read = ReadBytes(ReadHtml, bytes);
  EXPECT_EQ(read.articles.size(), 1u);
  return read.articles.empty() ? Article() : std::move(read.articles[0]);
}

TEST(HtmlReaderTest, LocatesTextInThePage) {
  const Article article = Read(Page("<title>A</title>"));
  EXPECT_EQ(article.info.format, "html");
  EXPECT_EQ(article.info.offsets, OffsetBase::kFile);
  EXPECT_EQ(article.info.language, "en-GB");
  EXPECT_EQ(article.info.credit, "Reuters");
  EXPECT_EQ(article.body.text,
            "NORHAVEN (Reuters) - The harbour will stay open through the winter, the council said."
            "\n\n“We will keep the lights on,” said Ada Lund, who runs the port.");
  EXPECT_EQ(BytesOf(article, article.body, "“We will"), "&ldquo;We will");
  EXPECT_EQ(BytesOf(article, article.title, "A"), "A");
}

TEST(HtmlReaderTest, ReadsJsonLdFirst) {
  const Article article = Read(
      Page("<meta property='og:title' content='Lights on! | The Ledger'>"
           "<meta name=author content='Somebody Else'>"
           "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Harbour: "
           "open\","
           "\"datePublished\":\"2024-03-04T05:06:07+01:00\",\"author\":{\"name\":\"By Tom Ode\"},"
           "\"publisher\":{\"name\":\"The Ledger\"}}</script>",
           "<h1>Harbour:  open</h1>"));
  EXPECT_EQ(article.info.title, "Harbour: open");
  EXPECT_EQ(BytesOf(article, article.title, "Harbour: open"), "Harbour:  open");
  EXPECT_EQ(article.info.published, "2024-03-04T05:06:07+01:00");
  EXPECT_EQ(article.info.byline, "Tom Ode");
  EXPECT_EQ(article.info.outlet, "The Ledger");
}

TEST(HtmlReaderTest, ReadsMetaNames) {
  const Article article = Read(Page(
      "<meta property='og:title' content='Harbour &amp; port - The Ledger'>"
      "<meta property='og:site_name' content='The Ledger'>"
      "<meta property='article:published_time' content='2024-03-04T05:06:07Z'>"
      "<meta property='article:author' content='https://ledger.example/ode'>"
      "<link rel=canonical href='https://ledger.example/1'><meta name=author content='Tom Ode'>"));
  EXPECT_EQ(article.info.title, "Harbour & port");
  EXPECT_EQ(BytesOf(article, article.title, "& port"), "&amp; port");
  EXPECT_EQ(article.info.published, "2024-03-04T05:06:07Z");
  EXPECT_EQ(article.info.byline, "Tom Ode");
  EXPECT_EQ(article.info.outlet, "The Ledger");
  EXPECT_EQ(article.info.url, "https://ledger.example/1");
}

TEST(HtmlReaderTest, ReadsMicrodataAndElements) {
  const Article article = Read(Page(
      "<title>Harbour | Ledger</title>",
      "<h1 itemprop=headline>Harbour stays</h1><span itemprop=author itemscope>By <b "
      "itemprop=name>Tom Ode</b></span><time itemprop=datePublished datetime='2024-03-04'>Monday"
      "</time><span itemprop=publisher itemscope><meta itemprop=name content=Ledger></span>"));
  EXPECT_EQ(article.info.title, "Harbour stays");
  EXPECT_EQ(article.info.published, "2024-03-04");
  EXPECT_EQ(article.info.byline, "Tom Ode");
  EXPECT_EQ(article.info.outlet, "Ledger");
  EXPECT_EQ(Read(Page("<title>Harbour | Ledger</title>")).info.title, "Harbour");
}

TEST(HtmlReaderTest, ReadsOtherEncodings) {
  const std::string text =
      "<p>\xCF\xEE\xF0\xF2 \xE1\xF3\xE4\xE5\xF2 \xEE\xF2\xEA\xF0\xFB\xF2 \xE2\xF1\xFE "
      "\xE7\xE8\xEC\xF3, \xF1\xEA\xE0\xE7\xE0\xEB \xF1\xEE\xE2\xE5\xF2 "
      "\xE3\xEE\xF0\xEE\xE4\xE0.</p>";
  const Article article = Read("<meta charset=windows-1251>" + text);
  EXPECT_EQ(article.body.text, "Порт будет открыт всю зиму, сказал совет города.");
  EXPECT_EQ(BytesOf(article, article.body, "Порт"), "\xCF\xEE\xF0\xF2");
  // Labelled as what it is not.
  EXPECT_EQ(Read("<meta charset=iso-8859-1><p>Der Hafen bleibt den ganzen Winter über geöffnet, "
                 "sagte der Rat.</p>")
                .body.text,
            "Der Hafen bleibt den ganzen Winter über geöffnet, sagte der Rat.");
}

TEST(HtmlReaderTest, ReadsIso2022Jp) {
  const Article article = Read(
      "<html><meta charset=iso-2022-jp><p>"
      "\x1B$B9A$OE_$N$\"$$$@$b3+$$$F$$$k!\"$H;T5D2q$O7nMKF|$K=R$Y$?!#!VL@$+$j$O>C$5$J$$!"
      "W$H%k%s%I;a$OOC$7$?!#\x1B(B"
      "</p>");
  EXPECT_EQ(article.body.text,
            "港は冬のあいだも開いている、と市議会は月曜日に述べた。「"
            "明かりは消さない」とルンド氏は話した。");
  EXPECT_EQ(BytesOf(article, article.body, "明かり"), "L@$+$j");
}

TEST(HtmlReaderTest, SaysWhatIsNoArticle) {
  EXPECT_EQ(ReadBytes(ReadHtml, "<html><nav><a href=/>Home</a></nav>").unchecked.at(0).reason,
            "a page that holds no article text");
  EXPECT_EQ(ReadBytes(ReadHtml, "").unchecked.size(), 1u);
  EXPECT_EQ(ReadBytes(ReadHtml, std::string(200, '\1')).unchecked.at(0).reason,
            "binary data, not HTML");
}

}  // namespace
}  // namespace quotecheck
