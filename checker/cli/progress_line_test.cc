#include "checker/cli/progress_line.h"

#include <string>

#include "gtest/gtest.h"

namespace quotecheck {
namespace {

ProgressState Scanning(size_t articles, size_t quotes, double share, absl::Duration scanning) {
  return {{CheckStage::kScan, articles, quotes}, share, scanning, absl::ZeroDuration()};
}

TEST(ProgressLineTest, TellsHowFarItHasCome) {
  const ProgressState state = Scanning(1240, 36021, 0.5, absl::Seconds(10));
  EXPECT_EQ(ProgressLine(state, 80), "scanning 50 %: 1240 articles, 36021 quotes, 25 s left");
  EXPECT_EQ(ProgressLine(Scanning(1, 1, 0.001, absl::Milliseconds(3)), 80),
            "scanning 0 %: 1 article, 1 quote");
}

TEST(ProgressLineTest, OfStandardInputNobodyKnowsHowMuchIsLeft) {
  ProgressState state = Scanning(7, 90, 0.5, absl::Seconds(10));
  state.share_read.reset();
  EXPECT_EQ(ProgressLine(state, 80), "scanning: 7 articles, 90 quotes");
}

TEST(ProgressLineTest, NothingIsGuessedFromTooLittle) {
  EXPECT_EQ(TimeLeft(Scanning(7, 90, 0.5, absl::Milliseconds(900))), std::nullopt);
  EXPECT_EQ(TimeLeft(Scanning(7, 90, 0.009, absl::Seconds(9))), std::nullopt);
}

TEST(ProgressLineTest, TimeRunsDownThroughTheStages) {
  ProgressState state = Scanning(10, 50, 1, absl::Seconds(100));
  EXPECT_EQ(TimeLeft(state), absl::Seconds(75));
  state.check.stage = CheckStage::kAlign;
  EXPECT_EQ(TimeLeft(state), absl::Seconds(75));
  state.since_scan = absl::Seconds(40);
  EXPECT_EQ(ProgressLine(state, 80), "comparing 50 quotes of 10 articles, 35 s left");
  state.since_scan = absl::Seconds(400);
  EXPECT_EQ(TimeLeft(state), absl::Seconds(15));
  state.check.stage = CheckStage::kJudge;
  EXPECT_EQ(ProgressLine(state, 80), "judging 50 quotes of 10 articles");
}

TEST(ProgressLineTest, LongTimesAreToldInMinutes) {
  const auto left = [](double seconds) {
    ProgressState state = Scanning(1, 2, 0.5, absl::Seconds(seconds) / 2.5);
    const std::string line = ProgressLine(state, 80);
    return line.substr(line.rfind(',') + 1);
  };
  EXPECT_EQ(left(98.5), " 99 s left");
  EXPECT_EQ(left(99.5), " 2 min left");
  EXPECT_EQ(left(98.9 * 60), " 99 min left");
  EXPECT_EQ(left(124.9 * 60), " 2 h 5 min left");
}

TEST(ProgressLineTest, NarrowTerminalsGetWhatFits) {
  EXPECT_EQ(ProgressLine(Scanning(1240, 36021, 0.5, absl::Seconds(10)), 20),
            "scanning 50 %: 1240 ");
}

}  // namespace
}  // namespace quotecheck
