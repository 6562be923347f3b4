#include "checker/report/junit_writer.h"

#include <sstream>
#include <string>

#include "checker/report/test_report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string Written(const Report& report, std::optional<Severity> fail_on) {
  std::ostringstream out;
  WriteJunitReport(report, fail_on, out);
  return out.str();
}

constexpr char kSuite[] =
    "\" time=\"0\" timestamp=\"1970-01-01T00:00:00\" hostname=\"localhost\">\n<properties/>\n";

TEST(JunitWriterTest, WritesASuiteAnArticleAndACaseAFinding) {
  const std::string head = "<testsuite name=\"", package = "\" package=\"quotecheck\" id=\"";
  EXPECT_EQ(
      Written(MakeTestReport(), Severity::kWarning),
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n" + head + "a.txt" + package +
          "0\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0" + kSuite +
          "<testcase name=\"no findings\" classname=\"a.txt\" time=\"0\"/>\n"
          "<system-out></system-out>\n<system-err/>\n</testsuite>\n" +
          head + "b.txt" + package + "1\" tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"0" +
          kSuite +
          "<testcase name=\"QC101 reworded-quote, line 3, column 2\" classname=\"b.txt\" "
          "time=\"0\"><failure type=\"warning\" message=\"“hold” stands for “stand”.\">"
          "b.txt:3: The wall will hold, we trust.</failure></testcase>\n"
          "<testcase name=\"QC401 unbalanced-quotation, line 9, column 1\" classname=\"b.txt\" "
          "time=\"0\"/>\n"
          "<system-out>note QC401, line 9, column 1: This mark opens and nothing closes it.\n"
          "</system-out>\n<system-err/>\n</testsuite>\n" +
          head + "c.bin" + package + "2\" tests=\"1\" failures=\"0\" errors=\"1\" skipped=\"0" +
          kSuite +
          "<testcase name=\"unchecked\" classname=\"c.bin\" time=\"0\"><error type=\"unchecked\" "
          "message=\"holds no text\"/></testcase>\n"
          "<system-out></system-out>\n<system-err/>\n</testsuite>\n</testsuites>\n");
}

TEST(JunitWriterTest, FailsWhatFailsTheRun) {
  EXPECT_THAT(Written(MakeTestReport(), std::nullopt), Not(HasSubstr("<failure")));
  EXPECT_THAT(Written(MakeTestReport(), Severity::kError), Not(HasSubstr("<failure")));
  EXPECT_THAT(Written(MakeTestReport(), Severity::kNote), HasSubstr("failures=\"2\""));
}

TEST(JunitWriterTest, SkipsWhatABaselineHas) {
  Report report = MakeTestReport();
  report.findings[0].state = FindingState::kExisting;
  report.findings[1].state = FindingState::kSuppressed;
  const std::string written = Written(report, Severity::kNote);
  EXPECT_THAT(written, HasSubstr("tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"1\""));
  EXPECT_THAT(written, HasSubstr("<skipped message="));
  EXPECT_THAT(written, Not(HasSubstr("QC401")));
}

TEST(JunitWriterTest, NamesAreTokens) {
  Report report = MakeTestReport();
  report.batch.articles[0].info.path = " a  <b>\n\"";
  report.batch.articles[1].info.path = " ";
  const std::string written = Written(report, Severity::kNote);
  EXPECT_THAT(written, HasSubstr("<testsuite name=\"a &lt;b&gt; &quot;\""));
  EXPECT_THAT(written, HasSubstr("<testsuite name=\"-\""));
}

}  // namespace
}  // namespace quotecheck
