#ifndef QUOTECHECK_CHECKER_CLI_READ_COMMAND_H_
#define QUOTECHECK_CHECKER_CLI_READ_COMMAND_H_

#include "checker/cli/command_line.h"
#include "checker/cli/environment.h"

namespace quotecheck {

// `quotecheck read`: the articles as they are read, as JSON Lines. Returns the exit status.
int RunRead(const RawFlags& flags, Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_READ_COMMAND_H_
