#ifndef QUOTECHECK_CHECKER_CLI_WHY_COMMAND_H_
#define QUOTECHECK_CHECKER_CLI_WHY_COMMAND_H_

#include "checker/cli/command_line.h"
#include "checker/cli/environment.h"

namespace quotecheck {

// `quotecheck why PLACE PLACE`: why two quotations are, or are not, one utterance, and what
// differs. Returns the exit status.
int RunWhy(const RawFlags& flags, Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_WHY_COMMAND_H_
