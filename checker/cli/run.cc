#include "checker/cli/run.h"

#include <variant>

#include "checker/cli/command_line.h"
#include "checker/cli/compare_command.h"
#include "checker/cli/exit_status.h"
#include "checker/cli/read_command.h"
#include "checker/cli/scan_command.h"

namespace quotecheck {

int RunQuotecheck(const std::vector<std::string>& arguments, Environment& environment) {
  const std::variant<RawFlags, PrintAndExit> parsed = ParseCommandLine(arguments);
  if (const auto* exit = std::get_if<PrintAndExit>(&parsed)) {
    (exit->status == kExitOk ? environment.out : environment.err) << exit->text;
    return FinishOutput(exit->status, environment);
  }
  const RawFlags& flags = std::get<RawFlags>(parsed);
  switch (flags.command) {
    case Command::kRead: return RunRead(flags, environment);
    case Command::kScan: return RunScan(flags, environment);
    case Command::kCompare: return RunCompare(flags, environment);
    case Command::kCheck:
    case Command::kAlign:
    case Command::kWhy:
    case Command::kRules:
    case Command::kExplain: break;
  }
  return kExitError;
}

}  // namespace quotecheck
