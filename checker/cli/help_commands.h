#ifndef QUOTECHECK_CHECKER_CLI_HELP_COMMANDS_H_
#define QUOTECHECK_CHECKER_CLI_HELP_COMMANDS_H_

#include "checker/cli/command_line.h"
#include "checker/cli/environment.h"

namespace quotecheck {

// `quotecheck completion SHELL` and `quotecheck manual`.
int RunCompletion(const RawFlags& flags, Environment& environment);
int RunManual(Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_HELP_COMMANDS_H_
