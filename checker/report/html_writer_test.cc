#include "checker/report/html_writer.h"

#include <sstream>
#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "checker/report/html_assets.h"
#include "checker/report/test_report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

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
  EXPECT_THAT(page, HasSubstr("<a href=\"#f-f00d\">warning QC101 reworded-quote</a>"));
  EXPECT_THAT(page, HasSubstr("id=\"f-beef\""));
  EXPECT_THAT(page, HasSubstr("<li>c.bin: holds no text</li>"));
}

TEST(HtmlWriterTest, TheDrawingBeginsAndEndsWithTheTimesOfItsArticles) {
  Report report = MakeTestReport();
  report.batch.articles[0].info.published = "2031-04-02T08:00:00+02:00";
  report.batch.articles[1].info.published = "2031-04-02T09:00:00-05:00";
  const std::string page = Written(report);
  EXPECT_THAT(page, HasSubstr("\">2031-04-02 08:00</text>\n<text text-anchor=\"end\""));
  EXPECT_THAT(page, HasSubstr("\">2031-04-02 09:00</text>\n</svg>"));
}

TEST(HtmlWriterTest, TheReferenceHasWhomItCredits) {
  Report report = MakeTestReport();
  EXPECT_THAT(Written(report), HasSubstr("independent witnesses; credited to “Ilse Varga”</p>"));
  report.batch.quotes[0].source.reset();
  EXPECT_THAT(Written(report), HasSubstr("independent witnesses</p>"));
}

TEST(HtmlWriterTest, SaysWhatTheMarksMeanWhereThereAreAny) {
  Report report = MakeTestReport();
  EXPECT_THAT(Written(report), HasSubstr("<p class=\"sub legend\">Marks: "));
  report.findings.erase(report.findings.begin());
  EXPECT_THAT(Written(report), Not(HasSubstr("<p class=\"sub legend\">")));
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

TEST(HtmlWriterTest, ArticlesDrawnAtOnePlaceAreOneMark) {
  Report report = MakeTestReport();
  Batch& batch = report.batch;
  for (const char* time : {"2031-04-03T00:01:00Z", "2031-04-03T00:02:00Z"}) {
    batch.articles.push_back(batch.articles[1]);
    batch.articles.back().info.published = time;
    batch.articles.back().info.path = "later.txt";
    batch.copy_of.emplace_back();
  }
  batch.articles[0].info.published = "2032-04-02";
  EXPECT_THAT(Written(report), HasSubstr("<title>2031-04-03 b.txt and 2 more</title>"));
  EXPECT_THAT(Written(report), Not(HasSubstr("later.txt</title>")));
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

TEST(HtmlWriterTest, EachVersionStandsInItsSentence) {
  Report report = MakeTestReport();
  std::vector<Quote>& quotes = report.batch.quotes;
  quotes[0].before = "She said: “";
  quotes[0].after = "” Then it rained.";
  quotes[1].before = "All day “";
  const std::string page = Written(report);
  EXPECT_THAT(page, HasSubstr("</cite>She said: “<q>The wall will <del>stand</del>, we trust.</q>” "
                              "Then it rained.</blockquote>"));
  EXPECT_THAT(page, HasSubstr("</cite>All day “<q>The wall will <ins>hold</ins>, we trust.</q>"));
  EXPECT_THAT(page, Not(HasSubstr("<mark>")));
}

TEST(HtmlWriterTest, WordsBesideTheComparedOnesAreShownBelow) {
  Report report = MakeTestReport();
  Quote& quote = report.batch.quotes[1];
  quote.before = "She said ";
  quote.content[0].text = "that the wall will hold, we trust.";
  const std::string page = Written(report);
  EXPECT_THAT(page, HasSubstr("<p>She said <mark>that the wall will hold, we trust.</mark></p>"));
  EXPECT_THAT(page, HasSubstr("</cite><q>The wall will <ins>hold</ins>, we trust.</q></blockq"));
}

TEST(HtmlWriterTest, AReferenceThatNoFindingShowsIsShownOnce) {
  Report report = MakeTestReport();
  report.findings[0].reference.reset();
  EXPECT_THAT(Written(report), HasSubstr("<p><mark>The wall will stand, we trust.</mark></p>"));
}

TEST(HtmlWriterTest, WhatIsSaidOfTheReferenceAloneShowsItOnce) {
  Report report = MakeTestReport();
  Finding& finding = report.findings[0];
  finding.quote = QuoteIndex(0);
  finding.reference.reset();
  finding.place.text = report.batch.quotes[0].content[0].text;
  report.batch.quotes[0].before = "She said: “";
  const std::string page = Written(report);
  EXPECT_THAT(page, HasSubstr("<blockquote class=\"flagged\">She said: “<q>The wall will stand, we "
                              "trust.</q></blockquote>"));
  EXPECT_THAT(page, Not(HasSubstr("<mark>")));
}

TEST(HtmlWriterTest, SectionsStandInGroups) {
  Report report = MakeTestReport();
  EXPECT_THAT(Written(report), HasSubstr("data-all=\"2\" data-suppressed=\"0\""));
  EXPECT_THAT(Written(report), Not(HasSubstr("<div class=\"g\">")));
  report.findings[0].state = FindingState::kSuppressed;
  report.findings.resize(45, report.findings[0]);
  for (size_t i = 0; i < report.findings.size(); ++i) {
    report.findings[i].utterance = UtteranceIndex(i);
    report.batch.utterances.resize(i + 1, report.batch.utterances[0]);
  }
  const std::string page = Written(report);
  EXPECT_THAT(page, HasSubstr("data-all=\"45\" data-suppressed=\"44\""));
  EXPECT_THAT(std::vector<std::string>(absl::StrSplit(page, "<div class=\"g\">")), SizeIs(3));
  EXPECT_THAT(std::vector<std::string>(absl::StrSplit(page, "</section>\n</div><div")), SizeIs(3));
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
