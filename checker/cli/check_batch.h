#ifndef QUOTECHECK_CHECKER_CLI_CHECK_BATCH_H_
#define QUOTECHECK_CHECKER_CLI_CHECK_BATCH_H_

#include <string>

#include "absl/status/statusor.h"
#include "checker/cli/command_line.h"
#include "checker/cli/environment.h"
#include "checker/cli/load_config.h"
#include "checker/records/baseline.h"
#include "checker/records/report.h"

namespace quotecheck {

// What the commands check and baseline share.

// The report of a batch; `missing` is kExitError where a path that was named does not exist, which
// has been said, else kExitOk.
struct CheckedBatch {
  Report report;
  int missing = 0;
};

// Checks the batch that the command line names, with a progress line where there is a terminal for
// it. An error where it names nothing or a prefix of a rule fits none.
absl::StatusOr<CheckedBatch> CheckBatch(const RawFlags& flags, const LoadedConfig& loaded,
                                        const Baseline& baseline, Environment& environment);

// Reads a baseline file. Errors begin with the path.
absl::StatusOr<Baseline> ReadBaselineFile(const std::string& path, const Environment& environment);

// "N entries of the baseline no longer occur:" and a line each, at most twenty, for standard error;
// empty for none.
std::string GoneEntries(const Baseline& gone);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_CHECK_BATCH_H_
