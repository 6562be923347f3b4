#include "checker/ingest/header_block.h"

#include <string>

#include "checker/ingest/decode.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

// The text after the header; "<none>" where there is no header.
std::string Rest(const std::string& file, Article* article) {
  const Passage decoded = DecodeFile(file);
  const size_t begin = ReadHeaderBlock(decoded, article);
  return begin == 0 ? "<none>" : decoded.text.substr(begin);
}

TEST(HeaderBlockTest, ReadsEveryField) {
  Article article;
  EXPECT_EQ(Rest("title: Ferry talks stall: \"no rush\"\n"
                 "published: 2031-04-02T08:30:00+02:00\n"
                 "outlet:  Harbour Gazette \n"
                 "byline: Ida Lund\n"
                 "credit: NPA\n"
                 "url: https://gazette.example/ferry\n"
                 "language: en\n"
                 "\n"
                 "The ferry stayed.\n",
                 &article),
            "The ferry stayed.\n");
  EXPECT_EQ(article.info.title, "Ferry talks stall: \"no rush\"");
  EXPECT_EQ(article.info.published, "2031-04-02T08:30:00+02:00");
  EXPECT_EQ(article.info.outlet, "Harbour Gazette");
  EXPECT_EQ(article.info.byline, "Ida Lund");
  EXPECT_EQ(article.info.credit, "NPA");
  EXPECT_EQ(article.info.url, "https://gazette.example/ferry");
  EXPECT_EQ(article.info.language, "en");
}

TEST(HeaderBlockTest, ReadsOtherUsualNamesInAnyCase) {
  Article article;
  EXPECT_EQ(Rest("Headline: A\nDATE: 2031-04-02\nSource: B\nAuthor: C\nlang: de\n\nText", &article),
            "Text");
  EXPECT_EQ(article.info.title, "A");
  EXPECT_EQ(article.info.published, "2031-04-02");
  EXPECT_EQ(article.info.outlet, "B");
  EXPECT_EQ(article.info.byline, "C");
  EXPECT_EQ(article.info.language, "de");
}

TEST(HeaderBlockTest, TheTitleKnowsItsPlaceInTheFile) {
  const std::string file =
      "\xEF\xBB\xBFoutlet: Gazette\r\ntitle:  Zo\xC3\xAB \"waits\" \r\n\r\nText";
  Article article;
  EXPECT_EQ(Rest(file, &article), "Text");
  EXPECT_EQ(article.title.text, "Zoë \"waits\"");
  const size_t at = article.title.text.find("waits");
  EXPECT_EQ(article.title.source.SourceBegin(at), file.find("waits"));
  EXPECT_EQ(article.title.source.SourceEnd(at + 5), file.find("waits") + 5);
}

TEST(HeaderBlockTest, OneOtherLineMakesItProse) {
  for (const char* file : {
           "Talks stalled: nobody came.\n\nText",
           "title: A\nTalks stalled.\n\nText",
           "title: A\nmood: bad\n\nText",
           " title: A\n\nText",
           "The title: A\n\nText",
           "\ntitle: A\n\nText",
           "",
           "\n\n",
       }) {
    Article article;
    EXPECT_EQ(Rest(file, &article), "<none>") << file;
    EXPECT_FALSE(article.info.title.has_value()) << file;
  }
}

TEST(HeaderBlockTest, AnEmptyValueSaysNothingAndTheFirstOfTwoStays) {
  Article article;
  EXPECT_EQ(Rest("outlet:\ntitle: A\ntitle: B\n\n", &article), "");
  EXPECT_EQ(article.info.outlet, std::nullopt);
  EXPECT_EQ(article.info.title, "A");
  EXPECT_EQ(article.title.text, "A");
}

TEST(HeaderBlockTest, AHeaderMayBeAllThereIs) {
  const Passage decoded = DecodeFile("title: A");
  Article article;
  EXPECT_EQ(ReadHeaderBlock(decoded, &article), decoded.text.size());
  EXPECT_EQ(article.info.title, "A");
}

}  // namespace
}  // namespace quotecheck
