#include "checker/report/markdown_writer.h"

#include <sstream>
#include <string>

#include "checker/report/test_report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string Written(const Report& report) {
  std::ostringstream out;
  WriteMarkdownReport(report, out);
  return out.str();
}

TEST(MarkdownWriterTest, WritesCountsAndATable) {
  EXPECT_EQ(Written(MakeTestReport()),
            "## quotecheck: 0 errors, 1 warning, 1 note\n\n"
            "2 articles, 2 quotes, 1 utterance, 1 file unchecked.\n\n"
            "| severity | rule | where | finding |\n|---|---|---|---|\n"
            "| warning | QC101<br>reworded-quote | Elmville \uFFFD\\[31mStar<br>b\\.txt\\:3 | "
            "The wall will <del>stand</del><ins>hold</ins>, we trust\\.<br>“hold” stands for "
            "“stand”\\. |\n"
            "| note | QC401<br>unbalanced-quotation | Elmville \uFFFD\\[31mStar<br>b\\.txt\\:9 | "
            "“<br>This mark opens and nothing closes it\\. |\n\n"
            "Unchecked:\n\n* c\\.bin\\: holds no text\n");
}

TEST(MarkdownWriterTest, SlightEditsAreNotMarked) {
  Report report = MakeTestReport();
  ClassifiedEdit edit;
  edit.from = "the";
  edit.to_span = {0, 3};
  edit.edit_class = EditClass::kCase;
  report.findings[0].edits.insert(report.findings[0].edits.begin(), edit);
  EXPECT_THAT(Written(report), HasSubstr("| The wall will <del>stand</del><ins>hold</ins>,"));
}

TEST(MarkdownWriterTest, StaysUnderGithubsLimit) {
  Report report = MakeTestReport();
  const Finding finding = report.findings[0];
  for (int i = 0; i < 1000; ++i) report.findings.push_back(finding);
  for (int i = 0; i < 1000; ++i) report.unchecked.push_back({std::string(1000, 'x'), "no"});
  const std::string written = Written(report);
  EXPECT_LT(written.size(), 65536);
  EXPECT_THAT(written, HasSubstr(" more findings are left out here."));
}

TEST(MarkdownWriterTest, SaysWhatIsAccepted) {
  Report report = MakeTestReport();
  report.findings[0].state = FindingState::kExisting;
  report.findings[1].state = FindingState::kSuppressed;
  EXPECT_THAT(Written(report), HasSubstr("| warning (accepted) | QC101"));
  EXPECT_THAT(Written(report), Not(HasSubstr("QC401")));
}

}  // namespace
}  // namespace quotecheck
