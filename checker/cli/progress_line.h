#ifndef QUOTECHECK_CHECKER_CLI_PROGRESS_LINE_H_
#define QUOTECHECK_CHECKER_CLI_PROGRESS_LINE_H_

#include <cstddef>
#include <optional>
#include <string>

#include "absl/time/time.h"
#include "checker/pipeline/check.h"

namespace quotecheck {

// What the line on a terminal tells of a check that goes on.
struct ProgressState {
  CheckProgress check;
  std::optional<double> share_read;  // of the input's bytes, in [0, 1]; absent: nobody knows
  absl::Duration scanning;           // how long it has been scanning, or did
  absl::Duration since_scan;         // how long ago it ended; zero while it goes on
};

// How much longer a check takes, where that can be told: the bytes left at the pace so far, and
// what the later stages take for the time of scanning.
std::optional<absl::Duration> TimeLeft(const ProgressState& state);

// The line, cut to `columns`: "scanning 42 %: 1240 articles, 36021 quotes, 12 s left".
std::string ProgressLine(const ProgressState& state, size_t columns);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_PROGRESS_LINE_H_
