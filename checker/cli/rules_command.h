#ifndef QUOTECHECK_CHECKER_CLI_RULES_COMMAND_H_
#define QUOTECHECK_CHECKER_CLI_RULES_COMMAND_H_

#include "checker/cli/command_line.h"
#include "checker/cli/environment.h"

namespace quotecheck {

// `quotecheck rules`: a line a rule: id, usual severity, name, summary. Returns the exit status.
int RunRules(Environment& environment);

// `quotecheck explain RULE...`: what rules mean; they are told by id or name, in any case.
int RunExplain(const RawFlags& flags, Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_RULES_COMMAND_H_
