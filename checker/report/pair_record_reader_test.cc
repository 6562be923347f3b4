#include "checker/report/pair_record_reader.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(PairRecordReaderTest, ReadsStringsAndObjects) {
  const absl::StatusOr<PairRecord> pair = ParsePairRecord(
      R"({"id":"x\n1","a":"No rush.","b":{"text":"Zo\u00eb","before":"B","after":"A",)"
      R"("published":"2031-04-02","outlet":"Gazette","speaker":"Ida Lund","more":[1]}})");
  ASSERT_TRUE(pair.ok()) << pair.status();
  EXPECT_EQ(pair->id, R"("x\n1")");
  EXPECT_EQ(pair->a.text, "No rush.");
  EXPECT_EQ(pair->a.before, "");
  EXPECT_EQ(pair->a.published, std::nullopt);
  EXPECT_EQ(pair->b.text, "Zoë");
  EXPECT_EQ(pair->b.before, "B");
  EXPECT_EQ(pair->b.after, "A");
  EXPECT_EQ(pair->b.published, "2031-04-02");
  EXPECT_EQ(pair->b.outlet, "Gazette");
  EXPECT_EQ(pair->b.speaker, "Ida Lund");
}

TEST(PairRecordReaderTest, KeepsTheIdAsItCame) {
  EXPECT_EQ(ParsePairRecord(R"({"id":17,"a":"","b":""})")->id, "17");
  EXPECT_EQ(ParsePairRecord(R"({"a":"","b":""})")->id, "null");
}

TEST(PairRecordReaderTest, SaysWhatIsWrong) {
  const struct {
    const char* line;
    const char* message;
  } cases[] = {
      {"{", "not JSON: "},
      {"[]", "not a JSON object"},
      {R"({"id":1,"a":"x"})", "\"b\" must be a string or an object with a string \"text\""},
      {R"({"id":1,"a":{"txt":"x"},"b":"y"})",
       "\"a\" must be a string or an object with a string \"text\""},
  };
  for (const auto& c : cases) {
    const absl::StatusOr<PairRecord> pair = ParsePairRecord(c.line);
    ASSERT_FALSE(pair.ok()) << c.line;
    EXPECT_EQ(std::string(pair.status().message()).rfind(c.message, 0), 0u) << pair.status();
  }
}

}  // namespace
}  // namespace quotecheck
