#include "checker/cli/run.h"

#include <variant>

#include "checker/cli/align_command.h"
#include "checker/cli/baseline_command.h"
#include "checker/cli/check_command.h"
#include "checker/cli/command_line.h"
#include "checker/cli/compare_command.h"
#include "checker/cli/exit_status.h"
#include "checker/cli/help_commands.h"
#include "checker/cli/read_command.h"
#include "checker/cli/rules_command.h"
#include "checker/cli/scan_command.h"
#include "checker/cli/why_command.h"

namespace quotecheck {

int RunQuotecheck(const std::vector<std::string>& arguments, Environment& environment) {
  const std::variant<RawFlags, PrintAndExit> parsed = ParseCommandLine(arguments);
  if (const auto* exit = std::get_if<PrintAndExit>(&parsed)) {
    (exit->status == kExitOk ? environment.out : environment.err) << exit->text;
    return FinishOutput(exit->status, environment);
  }
  const RawFlags& flags = std::get<RawFlags>(parsed);
  switch (flags.command) {
    case Command::kCheck: return RunCheck(flags, environment);
    case Command::kRead: return RunRead(flags, environment);
    case Command::kScan: return RunScan(flags, environment);
    case Command::kAlign: return RunAlign(flags, environment);
    case Command::kWhy: return RunWhy(flags, environment);
    case Command::kCompare: return RunCompare(flags, environment);
    case Command::kRules: return RunRules(environment);
    case Command::kExplain: return RunExplain(flags, environment);
    case Command::kBaseline: return RunBaseline(flags, environment);
    case Command::kCompletion: return RunCompletion(flags, environment);
    case Command::kManual: return RunManual(environment);
  }
  return kExitError;
}

}  // namespace quotecheck
