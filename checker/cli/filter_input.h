#ifndef QUOTECHECK_CHECKER_CLI_FILTER_INPUT_H_
#define QUOTECHECK_CHECKER_CLI_FILTER_INPUT_H_

#include <memory>

#include "absl/status/statusor.h"
#include "checker/cli/command_line.h"
#include "checker/cli/environment.h"
#include "checker/ingest/file_system.h"

namespace quotecheck {

// What a command that works as a filter reads: the file that its one argument names, or standard
// input where there is none or it is "-". The error names the file.
absl::StatusOr<std::unique_ptr<InputStream>> OpenFilterInput(const RawFlags& flags,
                                                             const Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_FILTER_INPUT_H_
