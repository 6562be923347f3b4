#ifndef QUOTECHECK_CHECKER_CLI_CHECK_COMMAND_H_
#define QUOTECHECK_CHECKER_CLI_CHECK_COMMAND_H_

#include "checker/cli/command_line.h"
#include "checker/cli/environment.h"

namespace quotecheck {

// `quotecheck check`: the main job. Returns the exit status, which never depends on the formats of
// the reports.
int RunCheck(const RawFlags& flags, Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_CHECK_COMMAND_H_
