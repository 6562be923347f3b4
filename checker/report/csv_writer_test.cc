#include "checker/report/csv_writer.h"

#include <sstream>
#include <string>
#include <utility>

#include "checker/report/test_report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using ::testing::HasSubstr;

TEST(CsvWriterTest, WritesARowAFinding) {
  Report report = MakeTestReport();
  report.findings.resize(1);
  std::ostringstream out;
  WriteCsvReport(report, out);
  EXPECT_EQ(out.str(),
            "rule,name,severity,state,article,outlet,published,line,column,begin,end,speaker,text,"
            "reference_article,reference_outlet,reference_text,class,confidence,message,"
            "fingerprint\r\n"
            "QC101,reworded-quote,warning,new,b.txt,Elmville \uFFFD[31mStar,2031-04-03,3,2,43,72,"
            "Ilse Varga,\"The wall will hold, we trust.\",a.txt,Oakton Post,"
            "\"The wall will stand, we trust.\",,0.90,“hold” stands for “stand”.,f00d\r\n");
}

TEST(CsvWriterTest, QuotationsComeBySpeakerOutletAndTime) {
  Report report = MakeTestReport();
  report.batch.quotes[1].speaker.reset();
  std::ostringstream out;
  WriteQuotesCsv(report, out);
  EXPECT_THAT(out.str(),
              HasSubstr("\r\n,,,Elmville \uFFFD[31mStar,2031-04-03,b.txt,3,2,direct,\"The wall "
                        "will hold, we trust.\",said,Ilse Varga,q2,u1,no,2\r\n"
                        "Ilse Varga,ilse-varga,0.97,Oakton Post,2031-04-02,a.txt,"));
}

TEST(CsvWriterTest, PassagesOfAPrimarySourceAreNoQuotations) {
  Report report = MakeTestReport();
  report.batch.quotes[0].passage = true;
  std::ostringstream out;
  WriteQuotesCsv(report, out);
  EXPECT_EQ(out.str().find(",q1,"), std::string::npos);
  EXPECT_NE(out.str().find(",q2,"), std::string::npos);
}

}  // namespace
}  // namespace quotecheck
