#include "checker/judge/rules/conflicting_time.h"

#include <gtest/gtest.h>

#include "checker/judge/testing/batch_for_test.h"

namespace quotecheck {
namespace {

constexpr char kWords[] = "The ferry will sail whatever the weather does on Sunday.";

std::vector<Finding> Compare(absl::string_view a, std::optional<absl::CivilDay> day_a,
                             absl::string_view b, std::optional<absl::CivilDay> day_b) {
  BatchForTest batch;
  const ArticleIndex wire = batch.AddArticle("a.txt", "Northern Wire");
  const ArticleIndex paper = batch.AddArticle("b.txt", "Ostrava Post");
  const SpeakerIndex rowe = batch.AddPerson("Ann Rowe");
  const QuoteIndex reference = batch.AddQuote(wire, a, rowe);
  const QuoteIndex version = batch.AddQuote(paper, b, rowe);
  batch.quote(reference).said_on = day_a;
  batch.quote(version).said_on = day_b;
  batch.AddUtterance({reference, version});
  return batch.Run(kConflictingTime);
}

TEST(ConflictingTimeTest, TwoDays) {
  const std::vector<Finding> findings =
      Compare(kWords, absl::CivilDay(2031, 3, 3), kWords, absl::CivilDay(2031, 3, 4));
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_STREQ(findings[0].rule->id, "QC301");
  EXPECT_EQ(findings[0].severity, Severity::kWarning);
  EXPECT_EQ(findings[0].message,
            "The words of Ann Rowe are dated to 2031-03-04 here, to 2031-03-03 by Northern Wire.");
}

TEST(ConflictingTimeTest, OneDayOrNone) {
  EXPECT_TRUE(
      Compare(kWords, absl::CivilDay(2031, 3, 3), kWords, absl::CivilDay(2031, 3, 3)).empty());
  EXPECT_TRUE(Compare(kWords, absl::CivilDay(2031, 3, 3), kWords, std::nullopt).empty());
}

TEST(ConflictingTimeTest, AWeekOrAYearApart) {
  EXPECT_TRUE(
      Compare(kWords, absl::CivilDay(2031, 3, 3), kWords, absl::CivilDay(2031, 3, 10)).empty());
  EXPECT_TRUE(
      Compare(kWords, absl::CivilDay(2030, 3, 3), kWords, absl::CivilDay(2031, 3, 3)).empty());
}

TEST(ConflictingTimeTest, AFewWordsMayBeSaidTwice) {
  EXPECT_TRUE(Compare("We are ready.", absl::CivilDay(2031, 3, 3), "We are ready.",
                      absl::CivilDay(2031, 3, 4))
                  .empty());
}

TEST(ConflictingTimeTest, HalfOfTheWordsAreNotTheSameWords) {
  EXPECT_TRUE(Compare("The ferry will sail whatever you and your friends think of it.",
                      absl::CivilDay(2031, 3, 3), kWords, absl::CivilDay(2031, 3, 4))
                  .empty());
}

}  // namespace
}  // namespace quotecheck
