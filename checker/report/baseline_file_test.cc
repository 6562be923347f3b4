#include "checker/report/baseline_file.h"

#include <sstream>
#include <string>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using ::testing::HasSubstr;

TEST(BaselineFileTest, IsReadAsItWasWritten) {
  Baseline baseline = {
      {"beef", "QC401", "b.txt", "“", FindingState::kSuppressed, {"Ilse", "not \"ours\""}},
      {"abcd", "QC104", "a.txt", "We will.", FindingState::kExisting, {}}};
  std::ostringstream out;
  WriteBaseline(baseline, out);
  EXPECT_EQ(out.str(), R"({
 "schema": "https://quotecheck.dev/schema/baseline-1.json",
 "findings": [
  {
   "fingerprint": "abcd",
   "rule": "QC104",
   "article": "a.txt",
   "text": "We will.",
   "state": "existing"
  },
  {
   "fingerprint": "beef",
   "rule": "QC401",
   "article": "b.txt",
   "text": "“",
   "state": "suppressed",
   "by": "Ilse",
   "reason": "not \"ours\""
  }
 ]
}
)");
  const absl::StatusOr<Baseline> read = ReadBaseline(out.str());
  ASSERT_TRUE(read.ok());
  std::ostringstream again;
  WriteBaseline(*read, again);
  EXPECT_EQ(again.str(), out.str());
}

TEST(BaselineFileTest, SaysWhatIsWrong) {
  for (const auto& [json, message] :
       {std::pair<const char*, const char*>{"", "no baseline"},
        {"[]", "no baseline"},
        {"{\"findings\":{}}", "no baseline"},
        {"{\"findings\":[1]}", "entry 1 has no fingerprint"},
        {"{\"findings\":[{\"fingerprint\":\"a\"},{}]}", "entry 2 has no fingerprint"},
        {"{\"findings\":[{\"fingerprint\":\"a\",\"state\":\"new\"}]}", "unknown state 'new'"}}) {
    EXPECT_THAT(std::string(ReadBaseline(json).status().message()), HasSubstr(message)) << json;
  }
}

TEST(BaselineFileTest, AFingerprintIsEnough) {
  const absl::StatusOr<Baseline> read = ReadBaseline("{\"findings\":[{\"fingerprint\":\"a\"}]}");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ((*read)[0].state, FindingState::kExisting);
}

}  // namespace
}  // namespace quotecheck
