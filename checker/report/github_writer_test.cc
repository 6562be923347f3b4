#include "checker/report/github_writer.h"

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

std::string Written(const Report& report) {
  std::ostringstream out;
  WriteGithubReport(report, out);
  return out.str();
}

TEST(GithubWriterTest, WritesACommandAFinding) {
  EXPECT_EQ(Written(MakeTestReport()),
            "::warning file=b.txt,line=3,col=2,title=QC101 reworded-quote::“hold” stands for "
            "“stand”.\n"
            "::notice file=b.txt,line=9,col=1,title=QC401 unbalanced-quotation::This mark opens "
            "and nothing closes it.\n");
}

TEST(GithubWriterTest, NothingEndsAValueEarly) {
  Report report = MakeTestReport();
  report.batch.articles[1].info.path = "a,b:c%0A\n::error::x";
  report.findings[0].message = "100 %0A\r\n::error::no";
  report.findings.resize(1);
  EXPECT_EQ(Written(report),
            "::warning file=a%2Cb%3Ac%250A %3A%3Aerror%3A%3Ax,line=3,col=2,title=QC101 "
            "reworded-quote::100 %250A  ::error::no\n");
}

TEST(GithubWriterTest, SaysHowManyAreLeftOut) {
  Report report = MakeTestReport();
  const Finding note = report.findings[1];
  for (int i = 0; i < 12; ++i) report.findings.push_back(note);
  EXPECT_THAT(Written(report), EndsWith("3 more findings; another report format, such as html, "
                                        "has them all\n"));
}

TEST(GithubWriterTest, WhatABaselineHasIsLeftOut) {
  Report report = MakeTestReport();
  report.findings[0].state = FindingState::kExisting;
  report.findings[1].state = FindingState::kSuppressed;
  EXPECT_EQ(Written(report), "");
}

}  // namespace
}  // namespace quotecheck
