#include "checker/report/worst_first.h"

#include "checker/report/test_report.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

TEST(WorstFirstTest, OrdersBySeverityThenStateThenConfidence) {
  Report report;
  const auto add = [&report](Severity severity, FindingState state, double confidence) {
    Finding finding;
    finding.severity = severity;
    finding.state = state;
    finding.confidence = confidence;
    report.findings.push_back(finding);
  };
  add(Severity::kNote, FindingState::kNew, 1);
  add(Severity::kError, FindingState::kExisting, 1);
  add(Severity::kError, FindingState::kNew, 0.5);
  add(Severity::kError, FindingState::kSuppressed, 1);
  add(Severity::kError, FindingState::kNew, 0.9);
  add(Severity::kError, FindingState::kNew, 0.9);
  const std::vector<const Finding*> order = WorstFirst(report);
  std::vector<size_t> places;
  for (const Finding* finding : order) {
    places.push_back(static_cast<size_t>(finding - report.findings.data()));
  }
  EXPECT_EQ(places, (std::vector<size_t>{4, 5, 2, 1, 0}));
}

}  // namespace
}  // namespace quotecheck
