#include "checker/cli/progress.h"

#include <cstdint>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_replace.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;

// All that is drawn of a check that tells of `steps`, a carriage return and an erasure as "|".
std::string Drawn(Progress::Input input, const std::vector<CheckProgress>& steps) {
  std::ostringstream out;
  {
    Progress progress(out, 80, std::move(input));
    for (const CheckProgress& step : steps) progress.Observe(step);
  }
  return absl::StrReplaceAll(out.str(), {{"\r\x1b[K", "|"}});
}

TEST(ProgressTest, DrawsTheFirstArticleAndEachStageAndErasesAll) {
  const std::string drawn =
      Drawn({200, [] { return uint64_t{50}; }},
            {{CheckStage::kScan, 1, 3}, {CheckStage::kAlign, 9, 30}, {CheckStage::kJudge, 9, 30}});
  EXPECT_THAT(drawn, StartsWith("|scanning 25 %: 1 article, 3 quotes|"));
  EXPECT_THAT(drawn, HasSubstr("|comparing 30 quotes of 9 articles|"));
  EXPECT_THAT(drawn, EndsWith("|judging 30 quotes of 9 articles|"));
}

TEST(ProgressTest, WithoutASizeThereIsNoShare) {
  EXPECT_THAT(Drawn({std::nullopt, nullptr}, {{CheckStage::kScan, 2, 3}}),
              StartsWith("|scanning: 2 articles, 3 quotes|"));
}

TEST(ProgressTest, NoMoreThanAFileHoldsIsTold) {
  EXPECT_THAT(Drawn({0, [] { return uint64_t{50}; }}, {{CheckStage::kScan, 2, 3}}),
              StartsWith("|scanning 100 %: 2 articles"));
}

TEST(ProgressTest, WithoutAWordThereIsNoLine) { EXPECT_EQ(Drawn({200, nullptr}, {}), "|"); }

}  // namespace
}  // namespace quotecheck
