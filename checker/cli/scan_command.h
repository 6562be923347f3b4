#ifndef QUOTECHECK_CHECKER_CLI_SCAN_COMMAND_H_
#define QUOTECHECK_CHECKER_CLI_SCAN_COMMAND_H_

#include "checker/cli/command_line.h"
#include "checker/cli/environment.h"

namespace quotecheck {

// `quotecheck scan`: the quotations of articles, as JSON Lines or CSV; what is unchecked, on
// standard error. Returns the exit status.
int RunScan(const RawFlags& flags, Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_SCAN_COMMAND_H_
