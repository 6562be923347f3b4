#ifndef QUOTECHECK_CHECKER_CLI_COMMAND_LINE_H_
#define QUOTECHECK_CHECKER_CLI_COMMAND_LINE_H_

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "checker/cli/settings.h"

namespace quotecheck {

enum class Command {
  kCheck,
  kRead,
  kScan,
  kAlign,
  kWhy,
  kCompare,
  kRules,
  kExplain,
  kBaseline,
  kCompletion,
  kManual,
};

// Of the command baseline.
struct AcceptFlags {
  std::string by;
  std::string reason;
  bool suppress = false;  // what is accepted is no finding at all
};

// What the command line says, as it was written: nothing is checked but the names of options.
struct RawFlags {
  Command command = Command::kCheck;
  std::vector<std::string> arguments;  // paths, places or rule ids, after the command
  Settings settings;
  std::optional<std::string> config_path;
  bool no_config = false;
  bool print_config = false;
  bool standard_input = false;
  std::optional<std::string> files_from;
  bool null_separated = false;  // paths of lists end with NUL, not with a line
  std::string report_on_from;   // a path; empty: none
  AcceptFlags accept;
  std::string format = "jsonl";  // of scan's output
};

// Text to print instead of running: help or the version on standard output, status 0; what is wrong
// with the command line on standard error, status 2.
struct PrintAndExit {
  std::string text;
  int status = 0;
};

// Parses the arguments after the program's name.
std::variant<RawFlags, PrintAndExit> ParseCommandLine(const std::vector<std::string>& arguments);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_COMMAND_LINE_H_
