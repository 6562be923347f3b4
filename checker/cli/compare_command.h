#ifndef QUOTECHECK_CHECKER_CLI_COMPARE_COMMAND_H_
#define QUOTECHECK_CHECKER_CLI_COMPARE_COMMAND_H_

#include "checker/cli/command_line.h"
#include "checker/cli/environment.h"

namespace quotecheck {

// `quotecheck compare [FILE]`: pairs of quotations in, the judge's word on each out, as JSON Lines.
// A line that is no pair costs that line and makes the exit status kExitError. Returns the exit
// status.
int RunCompare(const RawFlags& flags, Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_COMPARE_COMMAND_H_
