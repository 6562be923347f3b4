#include "checker/pipeline/apply_baseline.h"

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(ApplyBaselineTest, SetsStatesAndTellsWhatIsGone) {
  const Baseline baseline = {{"a", "QC104", "a.txt", "", FindingState::kExisting, {"Ilse", "old"}},
                             {"b", "QC401", "a.txt", "", FindingState::kSuppressed, {}},
                             {"c", "QC401", "a.txt", "", FindingState::kExisting, {}},
                             {"d", "QC401", "z.txt", "", FindingState::kExisting, {}}};
  std::vector<Finding> findings(3);
  findings[0].fingerprint = "b";
  findings[1].fingerprint = "x";
  findings[2].fingerprint = "a";
  const Baseline gone = ApplyBaseline(baseline, {"a.txt"}, &findings);
  EXPECT_EQ(findings[0].state, FindingState::kSuppressed);
  EXPECT_EQ(findings[1].state, FindingState::kNew);
  EXPECT_EQ(findings[2].state, FindingState::kExisting);
  EXPECT_EQ(findings[2].acceptance.by, "Ilse");
  ASSERT_EQ(gone.size(), 1);
  EXPECT_EQ(gone[0].fingerprint, "c");
}

}  // namespace
}  // namespace quotecheck
