#ifndef QUOTECHECK_CHECKER_CLI_BASELINE_COMMAND_H_
#define QUOTECHECK_CHECKER_CLI_BASELINE_COMMAND_H_

#include "checker/cli/command_line.h"
#include "checker/cli/environment.h"

namespace quotecheck {

inline constexpr char kDefaultBaselineName[] = ".quotecheck-baseline.json";

// `quotecheck baseline`: accepts the findings of a batch, so that only new ones fail from then on.
// Entries that are there stay as they are, those that no longer occur are told and dropped, those
// of articles that were not checked are kept.
int RunBaseline(const RawFlags& flags, Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_BASELINE_COMMAND_H_
