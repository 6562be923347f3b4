#include "checker/cli/progress_line.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace quotecheck {
namespace {

// What a stage takes for a second of scanning: on news of 1,000 to 4,000 articles, with one thread
// and two, it was 0.45 to 0.8 and 0.1 to 0.2.
constexpr double kAlignShare = 0.6;
constexpr double kJudgeShare = 0.15;

// Before so much has gone by, the pace says little.
constexpr absl::Duration kFirstGuess = absl::Seconds(1);
constexpr double kFirstShare = 0.01;

std::string Counted(size_t count, absl::string_view what) {
  return absl::StrCat(count, " ", what, count == 1 ? "" : "s");
}

std::string Shown(absl::Duration left) {
  const int64_t seconds = absl::ToInt64Seconds(absl::Ceil(left, absl::Seconds(1)));
  if (seconds < 100) return absl::StrCat(seconds, " s left");
  const int64_t minutes = (seconds + 59) / 60;
  if (minutes < 100) return absl::StrCat(minutes, " min left");
  return absl::StrCat(minutes / 60, " h ", minutes % 60, " min left");
}

std::string Doing(const ProgressState& state) {
  const size_t articles = state.check.articles;
  const size_t quotes = state.check.quotes;
  switch (state.check.stage) {
    case CheckStage::kScan: {
      std::string percent;
      if (state.share_read.has_value()) {
        percent = absl::StrCat(" ", static_cast<int>(*state.share_read * 100), " %");
      }
      return absl::StrCat("scanning", percent, ": ", Counted(articles, "article"), ", ",
                          Counted(quotes, "quote"));
    }
    case CheckStage::kAlign:
      return absl::StrCat("comparing ", Counted(quotes, "quote"), " of ",
                          Counted(articles, "article"));
    case CheckStage::kJudge:
      return absl::StrCat("judging ", Counted(quotes, "quote"), " of ",
                          Counted(articles, "article"));
  }
  return "";
}

}  // namespace

std::optional<absl::Duration> TimeLeft(const ProgressState& state) {
  const absl::Duration align = state.scanning * kAlignShare;
  const absl::Duration judge = state.scanning * kJudgeShare;
  switch (state.check.stage) {
    case CheckStage::kScan: {
      const double share = state.share_read.value_or(0);
      if (state.scanning < kFirstGuess || share < kFirstShare) return std::nullopt;
      const absl::Duration whole = state.scanning / share;
      return whole * (1 + kAlignShare + kJudgeShare) - state.scanning;
    }
    case CheckStage::kAlign:
      if (state.scanning < kFirstGuess) return std::nullopt;
      // Where it takes longer than was thought, there is still the judging to be done.
      return std::max(align + judge - state.since_scan, judge);
    case CheckStage::kJudge: break;
  }
  return std::nullopt;
}

std::string ProgressLine(const ProgressState& state, size_t columns) {
  std::string line = Doing(state);
  const std::optional<absl::Duration> left = TimeLeft(state);
  if (left.has_value()) absl::StrAppend(&line, ", ", Shown(*left));
  return line.substr(0, columns);
}

}  // namespace quotecheck
