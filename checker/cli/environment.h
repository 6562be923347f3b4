#ifndef QUOTECHECK_CHECKER_CLI_ENVIRONMENT_H_
#define QUOTECHECK_CHECKER_CLI_ENVIRONMENT_H_

#include <cstddef>
#include <ostream>
#include <string>

#include "absl/status/status.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/file_system.h"
#include "checker/pipeline/rule_list.h"

namespace quotecheck {

// What the program meets outside itself, and the rules it is made with.
struct Environment {
  const FileSystem& files;
  std::ostream& out;
  std::ostream& err;
  std::string current_folder = "/";  // absolute
  bool out_is_terminal = false;
  bool err_is_terminal = false;
  size_t columns = 80;    // of the terminal
  bool no_color = false;  // NO_COLOR is set, and not to nothing (no-color.org)
  size_t processors = 1;
  RuleList rules = RuleList();
};

// Prints "quotecheck: MESSAGE" on standard error, fit for a terminal whatever the message holds.
void PrintMessage(absl::string_view message, Environment& environment);

// The same for an error; returns kExitError.
int PrintError(const absl::Status& status, Environment& environment);

// Flushes standard output; where that fails, says so and returns kExitError, else `status`.
int FinishOutput(int status, Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_ENVIRONMENT_H_
