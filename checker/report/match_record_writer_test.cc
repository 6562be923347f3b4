#include "checker/report/match_record_writer.h"

#include <sstream>

#include "checker/report/test_report.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(MatchRecordWriterTest, WritesMatchesThenUtterances) {
  std::ostringstream out;
  WriteMatchRecords(MakeTestReport().batch, out);
  EXPECT_EQ(out.str(),
            "{\"type\":\"match\",\"a\":\"q1\",\"b\":\"q2\",\"distance_words\":1,\"coverage\":0.8,"
            "\"probability\":0.99}\n"
            "{\"type\":\"utterance\",\"id\":\"u1\",\"speaker\":{\"id\":\"ilse-varga\","
            "\"name\":\"Ilse Varga\"},\"quotes\":[\"q1\",\"q2\"],\"cut\":0}\n");
}

}  // namespace
}  // namespace quotecheck
