#include "checker/report/reference_phrase.h"

#include <set>
#include <string>

#include "absl/strings/match.h"
#include "gtest/gtest.h"

namespace quotecheck {
namespace {

constexpr ReferenceReason kReasons[] = {ReferenceReason::kPrimary,  ReferenceReason::kCorrection,
                                        ReferenceReason::kEarliest, ReferenceReason::kMajority,
                                        ReferenceReason::kWire,     ReferenceReason::kLongest,
                                        ReferenceReason::kPath};

TEST(ReferencePhraseTest, EveryReasonHasItsOwn) {
  std::set<std::string> phrases;
  for (ReferenceReason reason : kReasons) {
    const std::string phrase(ReferencePhrase(reason));
    EXPECT_FALSE(phrase.empty());
    EXPECT_TRUE(phrases.insert(phrase).second) << phrase;
  }
}

TEST(ReferencePhraseTest, TheLeadingVersionNeedNotBeThatOfMost) {
  EXPECT_FALSE(absl::StrContains(ReferencePhrase(ReferenceReason::kMajority), "most"));
}

TEST(ReferencePhraseTest, SaysWhereItIsNotKnownWhichIsRight) {
  for (ReferenceReason reason : kReasons) {
    const bool unknown = reason == ReferenceReason::kLongest || reason == ReferenceReason::kPath;
    EXPECT_EQ(absl::StrContains(ReferencePhrase(reason), "not known"), unknown);
  }
}

}  // namespace
}  // namespace quotecheck
