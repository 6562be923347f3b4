#include "checker/cli/help_commands.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "checker/cli/completions.h"
#include "checker/cli/exit_status.h"
#include "checker/cli/manual_page.h"
#include "checker/cli/report_formats.h"

namespace quotecheck {

int RunCompletion(const RawFlags& flags, Environment& environment) {
  const std::string& shell = flags.arguments.front();
  const std::string script =
      Completions(shell, DescribeCommandLine(), {ReportFormatNames(), environment.rules.Ids()});
  if (script.empty()) {
    return PrintError(absl::InvalidArgumentError(
                          absl::StrCat("unknown shell '", shell, "'; known: bash, fish, zsh")),
                      environment);
  }
  environment.out << script;
  return FinishOutput(kExitOk, environment);
}

int RunManual(Environment& environment) {
  environment.out << ManualPage(DescribeCommandLine(), environment.rules.Descriptors());
  return FinishOutput(kExitOk, environment);
}

}  // namespace quotecheck
