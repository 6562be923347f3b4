#ifndef QUOTECHECK_CHECKER_CLI_MANUAL_PAGE_H_
#define QUOTECHECK_CHECKER_CLI_MANUAL_PAGE_H_

#include <string>
#include <vector>

#include "checker/cli/command_app.h"
#include "checker/records/finding.h"

namespace quotecheck {

// The manual page, quotecheck(1), in the macros of man(7): the commands with their options, the
// rules, exit status and examples.
std::string ManualPage(const CommandLineHelp& help,
                       const std::vector<const RuleDescriptor*>& rules);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_MANUAL_PAGE_H_
