#include "checker/report/text_writer.h"

#include <sstream>
#include <string>

#include "checker/report/test_report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

std::string Written(const Report& report, bool color, size_t columns = 80) {
  std::ostringstream out;
  WriteTextReport(report, {color, columns}, out);
  return out.str();
}

TEST(TextWriterTest, ShowsTheReferenceThenTheVariantWithItsWordsMarked) {
  EXPECT_EQ(Written(MakeTestReport(), false),
            "Ilse Varga, printed by 2 independent witnesses\n"
            "  reference a.txt:3:2  (Oakton Post, 2031-04-02): the earliest\n"
            "      “The wall will stand, we trust.”\n"
            "  warning QC101 reworded-quote b.txt:3:2  (Elmville \uFFFD[31mStar, 2031-04-03)\n"
            "      “The wall will [-stand-]{+hold+}, we trust.”\n"
            "      “hold” stands for “stand”.\n"
            "\n"
            "In one article\n"
            "  note QC401 unbalanced-quotation b.txt:9:1  (Elmville \uFFFD[31mStar, 2031-04-03)\n"
            "      “\n"
            "      This mark opens and nothing closes it.\n"
            "\n"
            "unchecked c.bin: holds no text\n"
            "\n"
            "Marks: [-left out-] {+added+}\n"
            "\n"
            "2 articles, 2 quotes, 1 utterances, 2 findings, 1 unchecked\n");
}

TEST(TextWriterTest, NoLineIsLongerThanTheColumnsButForAPlace) {
  Report report = MakeTestReport();
  report.batch.articles[1].info.path = "a folder/with a long name/b.txt";
  report.batch.articles[1].info.outlet = "The Elmville Star and the Hollenau Evening Standard";
  EXPECT_THAT(Written(report, false, 40),
              StartsWith("Ilse Varga, printed by 2 independent\n"
                         "  witnesses\n"
                         "  reference a.txt:3:2  (Oakton Post,\n"
                         "      2031-04-02): the earliest\n"
                         "      “The wall will stand, we trust.”\n"
                         "  warning QC101 reworded-quote a folder/with a long name/b.txt:3:2\n"
                         "      (The Elmville Star and the\n"
                         "      Hollenau Evening Standard,\n"
                         "      2031-04-03)\n"
                         "      “The wall will [-stand-]{+hold+},\n"
                         "      we trust.”\n"
                         "      “hold” stands for “stand”.\n"
                         "\n"
                         "In one article\n"
                         "  note QC401 unbalanced-quotation a folder/with a long name/b.txt:9:1\n"
                         "      (The Elmville Star and the\n"
                         "      Hollenau Evening Standard,\n"));
}

TEST(TextWriterTest, LongStretchesThatAgreeAreLeftOut) {
  Report report = MakeTestReport();
  std::string words = "The wall will hold, we trust";
  for (int i = 0; i < 40; ++i) words += ", and so on";
  report.batch.quotes[1].content[0].text = report.batch.quotes[1].quoted[0].text = words;
  const std::string text = Written(report, false, 1000);
  EXPECT_THAT(text,
              HasSubstr("“The wall will [-stand-]{+hold+}, we trust, and so on, and so on, and so "
                        "on, and so on, and so on, and so on, and so on, …”\n"));
}

TEST(TextWriterTest, AFindingOnTheOnlyPrintShowsItOnce) {
  Report report = MakeTestReport();
  Finding& finding = report.findings[0];
  finding.quote = QuoteIndex(0);
  finding.reference.reset();
  finding.edits.clear();
  report.batch.utterances[0].quotes = {QuoteIndex(0)};
  EXPECT_THAT(Written(report, false), Not(HasSubstr("reference")));
  EXPECT_THAT(Written(report, false), HasSubstr("      “The wall will stand, we trust.”\n"));
}

TEST(TextWriterTest, ColoursOnlyWhereAsked) {
  EXPECT_THAT(Written(MakeTestReport(), false), Not(HasSubstr("\x1b")));
  EXPECT_THAT(Written(MakeTestReport(), true), HasSubstr("\x1b[32m{+hold+}\x1b[0m"));
}

TEST(TextWriterTest, SlightEditsHaveAMarkOfTheirOwnInShapeAndColour) {
  Report report = MakeTestReport();
  ClassifiedEdit edit;
  edit.from = "the";
  edit.to_span = {0, 3};
  edit.edit_class = EditClass::kCase;
  report.findings[0].edits.insert(report.findings[0].edits.begin(), edit);
  EXPECT_THAT(Written(report, false), HasSubstr("“(+The+) wall will [-stand-]{+hold+},"));
  EXPECT_THAT(Written(report, false),
              HasSubstr("\nMarks: [-left out-] {+added+} (+typed otherwise+)\n"));
  EXPECT_THAT(Written(report, true), HasSubstr("\x1b[2m(+The+)\x1b[0m"));
}

TEST(TextWriterTest, WhatIsTidiedAwayIsMarkedLightly) {
  Report report = MakeTestReport();
  ClassifiedEdit edit;
  edit.op = EditOp::kDelete;
  edit.from = "Well,";
  edit.edit_class = EditClass::kFiller;
  report.findings[0].edits.insert(report.findings[0].edits.begin(), edit);
  EXPECT_THAT(Written(report, false), HasSubstr("“(-Well,-) The wall will [-stand-]{+hold+},"));
  EXPECT_THAT(Written(report, false), HasSubstr("{+added+} (-tidied away-)\n"));
}

TEST(TextWriterTest, WithoutMarksThereIsNoLegend) {
  Report report = MakeTestReport();
  report.findings.erase(report.findings.begin());
  EXPECT_THAT(Written(report, false), Not(HasSubstr("Marks:")));
}

TEST(TextWriterTest, NamesTheVersionsThatAgree) {
  Report report = MakeTestReport();
  Quote third = report.batch.quotes[0];
  third.article = ArticleIndex(1);
  third.position = {12, 5};
  report.batch.quotes.push_back(third);
  report.batch.utterances[0].quotes.push_back(QuoteIndex(2));
  EXPECT_THAT(Written(report, false), HasSubstr("  no finding b.txt:12:5"));
  report.batch.utterances[0].quotes.resize(9, QuoteIndex(2));
  EXPECT_THAT(Written(report, false), HasSubstr("  no finding in 2 more places\n"));
}

TEST(TextWriterTest, WhatTheMessageHoldsIsNotShownTwice) {
  Report report = MakeTestReport();
  report.findings[1].message = "This mark opens and nothing closes it: “The wall";
  EXPECT_THAT(Written(report, false), Not(HasSubstr("      “\n")));
}

TEST(TextWriterTest, ShowsWhatAFindingIsHeldAgainstWhereThatIsNotTheReference) {
  Report report = MakeTestReport();
  EXPECT_THAT(Written(report, false), Not(HasSubstr("compared with")));
  Quote third = report.batch.quotes[0];
  third.content[0].text = third.quoted[0].text = "A wall will stand.";
  third.position = {12, 5};
  report.batch.quotes.push_back(third);
  report.findings[0].reference = QuoteIndex(2);
  EXPECT_THAT(Written(report, false),
              HasSubstr("      compared with a.txt:12:5  (Oakton Post, 2031-04-02)\n"
                        "      “A wall will stand.”\n"
                        "      “The wall will [-stand-]{+hold+}, we trust.”\n"));
}

TEST(TextWriterTest, TellsWhatTheBaselineHas) {
  Report report = MakeTestReport();
  report.findings[1].place.article = ArticleIndex(0);
  report.findings[1].state = FindingState::kExisting;
  EXPECT_THAT(Written(report, false),
              HasSubstr("a.txt:9:1  (Oakton Post, 2031-04-02): existing\n"));
  report.findings[1].acceptance = {"Ann Rowe", "as\x1b printed"};
  EXPECT_THAT(Written(report, false, 200),
              HasSubstr("2031-04-02): existing (Ann Rowe: as\uFFFD printed)\n"));
}

TEST(TextWriterTest, SuppressedFindingsAreLeftOut) {
  Report report = MakeTestReport();
  for (Finding& finding : report.findings) finding.state = FindingState::kSuppressed;
  EXPECT_THAT(Written(report, false), Not(HasSubstr("QC")));
  EXPECT_THAT(Written(report, false), EndsWith("0 findings, 1 unchecked\n"));
}

TEST(TextWriterTest, PassagesOfAPrimarySourceAreShownAsTheReferenceAlone) {
  Report report = MakeTestReport();
  report.findings.erase(report.findings.begin() + 1);
  Batch& batch = report.batch;
  batch.quotes.push_back(batch.quotes[0]);
  batch.utterances[0].quotes.push_back(QuoteIndex(2));
  EXPECT_THAT(Written(report, false), HasSubstr("no finding"));
  EXPECT_THAT(Written(report, false), HasSubstr(" 3 quotes,"));
  batch.quotes[2].passage = true;
  EXPECT_THAT(Written(report, false), Not(HasSubstr("no finding")));
  EXPECT_THAT(Written(report, false), HasSubstr(" 2 quotes,"));
}

}  // namespace
}  // namespace quotecheck
