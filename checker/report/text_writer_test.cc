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

std::string Written(const Report& report, bool color) {
  std::ostringstream out;
  WriteTextReport(report, {color}, out);
  return out.str();
}

TEST(TextWriterTest, ShowsTheReferenceThenTheVariantWithItsWordsMarked) {
  EXPECT_EQ(Written(MakeTestReport(), false),
            "Ilse Varga, printed by 2 independent witnesses\n"
            "  reference a.txt:3:2  (Oakton Post, 2031-04-02): the earliest\n"
            "      The wall will stand, we trust.\n"
            "  warning QC101 reworded-quote b.txt:3:2  (Elmville \uFFFD[31mStar, 2031-04-03)\n"
            "      The wall will [-stand-]{+hold+}, we trust.\n"
            "      “hold” stands for “stand”.\n"
            "\n"
            "  note QC401 unbalanced-quotation b.txt:9:1  (Elmville \uFFFD[31mStar, 2031-04-03)\n"
            "      “\n"
            "      This mark opens and nothing closes it.\n"
            "\n"
            "unchecked c.bin: holds no text\n"
            "\n"
            "2 articles, 2 quotes, 1 utterances, 2 findings, 1 unchecked\n");
}

TEST(TextWriterTest, ColoursOnlyWhereAsked) {
  EXPECT_THAT(Written(MakeTestReport(), false), Not(HasSubstr("\x1b")));
  EXPECT_THAT(Written(MakeTestReport(), true), HasSubstr("\x1b[32m{+hold+}\x1b[0m"));
}

TEST(TextWriterTest, NamesTheVersionsThatAgree) {
  Report report = MakeTestReport();
  Quote third = report.batch.quotes[0];
  third.article = ArticleIndex(1);
  third.position = {12, 5};
  report.batch.quotes.push_back(third);
  report.batch.utterances[0].quotes.push_back(QuoteIndex(2));
  EXPECT_THAT(Written(report, false), HasSubstr("  no finding b.txt:12:5"));
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
