#ifndef QUOTECHECK_CHECKER_CLI_RUN_H_
#define QUOTECHECK_CHECKER_CLI_RUN_H_

#include <string>
#include <vector>

#include "checker/cli/environment.h"

namespace quotecheck {

// The whole program: parses the arguments after the program's name, runs the command, returns the
// exit status (exit_status.h).
int RunQuotecheck(const std::vector<std::string>& arguments, Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_RUN_H_
