#include "checker/report/html_writer.h"

#include <sstream>
#include <string>

#include "checker/report/html_assets.h"
#include "checker/report/test_report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string Written(const Report& report) {
  std::ostringstream out;
  WriteHtmlReport(report, "1.2.3", out);
  return out.str();
}

TEST(HtmlWriterTest, ShowsBothVersionsWithWhatChanged) {
  const std::string page = Written(MakeTestReport());
  EXPECT_THAT(page, HasSubstr("The wall will <del>stand</del>, we trust."));
  EXPECT_THAT(page, HasSubstr("The wall will <ins>hold</ins>, we trust."));
  EXPECT_THAT(page, HasSubstr("<h3>Ilse Varga</h3>"));
  EXPECT_THAT(page,
              HasSubstr("id=\"f-f00d\" data-a=\"news/b.txt\" data-r=\"QC101\" data-v=\"warning\""));
  EXPECT_THAT(page, HasSubstr("<a href=\"#f-f00d\">QC101 reworded-quote</a>"));
  EXPECT_THAT(page, HasSubstr("id=\"f-beef\""));
  EXPECT_THAT(page, HasSubstr("<li>c.bin: holds no text</li>"));
}

TEST(HtmlWriterTest, ThePolicyNamesTheStyleAndTheScript) {
  const std::string page = Written(MakeTestReport());
  EXPECT_THAT(page, HasSubstr(std::string("style-src '") + kReportCssHash + "'"));
  EXPECT_THAT(page, HasSubstr(std::string("script-src '") + kReportJsHash + "'"));
  EXPECT_THAT(page, HasSubstr("default-src 'none'"));
}

TEST(HtmlWriterTest, NothingOfAnArticleIsMarkup) {
  Report report = MakeTestReport();
  const std::string attack = "\"'></script><script>alert(1)</script><img src=x onerror=alert(2)>";
  Batch& batch = report.batch;
  for (ScannedArticle& article : batch.articles) {
    article.info.path = article.stable_path = attack;
    article.info.outlet = attack;
    article.info.title = attack;
    article.info.published = attack;
    article.info.language = attack;
  }
  for (Quote& quote : batch.quotes) {
    quote.content[0].text = quote.quoted[0].text = quote.before = quote.after = attack;
    quote.source->text = attack;
  }
  batch.speakers[0].name = attack;
  for (Finding& finding : report.findings) {
    finding.message = finding.place.text = finding.acceptance.by = attack;
    finding.state = FindingState::kExisting;
  }
  report.unchecked[0] = {attack, attack};
  std::string page = Written(report);
  page.erase(page.find(kReportJs), std::string(kReportJs).size());
  EXPECT_THAT(page, Not(HasSubstr("<script>alert")));
  EXPECT_THAT(page, Not(HasSubstr("<img")));
  EXPECT_THAT(page, Not(HasSubstr("\"'>")));
}

TEST(HtmlWriterTest, LongTextsAreCut) {
  Report report = MakeTestReport();
  for (ScannedArticle& article : report.batch.articles) {
    article.info.title = article.info.outlet = article.info.path = article.stable_path =
        std::string(1 << 20, 'x');
  }
  EXPECT_LT(Written(report).size(), 100'000);
}

TEST(HtmlWriterTest, WhatABaselineHasIsSaid) {
  Report report = MakeTestReport();
  report.findings[0].state = FindingState::kExisting;
  report.findings[0].acceptance = {"Ilse", "known"};
  EXPECT_THAT(Written(report), HasSubstr("<span class=\"tag\">existing: Ilse: known</span>"));
}

TEST(HtmlWriterTest, DrawsWhoPrintedWhen) {
  const std::string page = Written(MakeTestReport());
  EXPECT_THAT(page, HasSubstr("<svg class=\"plot\""));
  EXPECT_THAT(page, HasSubstr("<title>2031-04-03 b.txt</title>"));
}

TEST(HtmlWriterTest, NamesWrittenFromRightToLeftStandApart) {
  Report report = MakeTestReport();
  report.batch.speakers[0].name = "אלמה";
  report.batch.quotes[1].content[0].text = report.batch.quotes[1].quoted[0].text = "שלום";
  const std::string page = Written(report);
  EXPECT_THAT(page, HasSubstr("<h3><bdi>אלמה</bdi></h3>"));
  EXPECT_THAT(page, HasSubstr("<blockquote class=\"flagged\" dir=\"auto\">"));
}

TEST(HtmlWriterTest, ManyCopiesAreFoldedUnderTheirSource) {
  Report report = MakeTestReport();
  Batch& batch = report.batch;
  const auto add_copy = [&batch] {
    batch.articles.push_back(batch.articles[0]);
    batch.copy_of.push_back(ArticleIndex(0));
    Quote quote = batch.quotes[0];
    quote.article = ArticleIndex(batch.articles.size() - 1);
    batch.utterances[0].quotes.push_back(QuoteIndex(batch.quotes.size()));
    batch.quotes.push_back(quote);
  };
  add_copy();
  EXPECT_THAT(Written(report), HasSubstr(": the reference; copies: Oakton Post"));
  for (int i = 0; i < 3; ++i) add_copy();
  EXPECT_THAT(Written(report), HasSubstr("<summary>4 copies of this story</summary>"));
}

TEST(HtmlWriterTest, VersionsStandInOrderOfTheInstantTheyWerePrinted) {
  Report report = MakeTestReport();
  Batch& batch = report.batch;
  batch.articles[0].info.published = "2031-04-02T08:00:00Z";
  batch.articles[1].info.published = "2031-04-02T09:00:00+02:00";
  batch.articles.push_back(batch.articles[0]);
  batch.articles[2].info.path = "undated.txt";
  batch.articles[2].info.published.reset();
  batch.copy_of.resize(3);
  Quote quote = batch.quotes[0];
  quote.article = ArticleIndex(2);
  batch.utterances[0].quotes.insert(batch.utterances[0].quotes.begin(), QuoteIndex(2));
  batch.quotes.push_back(quote);
  const std::string page = Written(report);
  const std::string line = page.substr(page.find("<ol class=\"line\">"));
  EXPECT_LT(line.find("b.txt"), line.find("a.txt"));
  EXPECT_LT(line.find("a.txt"), line.find("undated.txt"));
  EXPECT_THAT(page, HasSubstr(" data-d=\"1932879600\""));
}

TEST(HtmlWriterTest, TheTextAroundIsCutByCodePoints) {
  Report report = MakeTestReport();
  std::string before;
  for (int i = 0; i < 40; ++i) before += "ёж ";
  report.batch.quotes[1].before = before;
  EXPECT_THAT(Written(report), HasSubstr(">" + before + "<mark>"));
  report.batch.quotes[1].before = before + before;
  EXPECT_THAT(Written(report), HasSubstr("… ёж "));
}

TEST(HtmlWriterTest, AnEmptyReportIsAPageToo) {
  EXPECT_THAT(Written(Report()), HasSubstr("<p id=\"nothing\">No findings.</p>"));
}

TEST(HtmlWriterTest, PassagesOfAPrimarySourceAreShownAsTheReferenceAlone) {
  Report report = MakeTestReport();
  report.batch.quotes.push_back(report.batch.quotes[0]);
  report.batch.utterances[0].quotes.push_back(QuoteIndex(2));
  EXPECT_THAT(Written(report), HasSubstr(": no finding"));
  report.batch.quotes[2].passage = true;
  EXPECT_THAT(Written(report), Not(HasSubstr(": no finding")));
}

}  // namespace
}  // namespace quotecheck
