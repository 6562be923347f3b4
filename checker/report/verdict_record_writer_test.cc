#include "checker/report/verdict_record_writer.h"

#include <sstream>
#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

std::string Record(absl::string_view id, const Verdict& verdict) {
  std::ostringstream out;
  WriteVerdictRecord(id, verdict, out);
  return out.str();
}

TEST(VerdictRecordWriterTest, WritesTheVerdictWithItsEdits) {
  Verdict verdict;
  verdict.relation = Relation::kMeaningChanged;
  verdict.meaning_class = MeaningClass::kNegation;
  ClassifiedEdit edit;
  edit.op = EditOp::kInsert;
  edit.to = "not";
  edit.edit_class = EditClass::kNegation;
  verdict.edits.push_back(edit);
  verdict.confidence = 0.91234567;
  EXPECT_EQ(Record("\"p7\"", verdict),
            "{\"id\":\"p7\",\"relation\":\"meaning_changed\",\"class\":\"negation\","
            "\"edits\":[{\"op\":\"insert\",\"from\":\"\",\"to\":\"not\",\"class\":\"negation\"}],"
            "\"confidence\":0.9123}\n");
}

TEST(VerdictRecordWriterTest, AnIdComesBackAsItCame) {
  EXPECT_EQ(Record("17", Verdict()).substr(0, 9), "{\"id\":17,");
  EXPECT_EQ(Record("null", Verdict()).substr(0, 11), "{\"id\":null,");
}

}  // namespace
}  // namespace quotecheck
