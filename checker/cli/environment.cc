#include "checker/cli/environment.h"

#include "checker/cli/exit_status.h"
#include "checker/report/display_text.h"

namespace quotecheck {

void PrintMessage(absl::string_view message, Environment& environment) {
  environment.err << "quotecheck: " << DisplayText(message) << "\n";
}

int PrintError(const absl::Status& status, Environment& environment) {
  PrintMessage(status.message(), environment);
  return kExitError;
}

int FinishOutput(int status, Environment& environment) {
  environment.out.flush();
  if (environment.out) return status;
  PrintMessage("cannot write to standard output", environment);
  return kExitError;
}

}  // namespace quotecheck
