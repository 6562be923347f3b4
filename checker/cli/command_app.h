#ifndef QUOTECHECK_CHECKER_CLI_COMMAND_APP_H_
#define QUOTECHECK_CHECKER_CLI_COMMAND_APP_H_

#include <memory>
#include <string>
#include <vector>

#include "absl/types/span.h"
#include "checker/cli/command_line.h"

namespace CLI {
class App;
}  // namespace CLI

namespace quotecheck {

// A command as users read of it; static.
struct CommandDescription {
  Command command;
  const char* name;
  const char* description;
  const char* examples;
};

absl::Span<const CommandDescription> AllCommands();

// The parser of the command line, which writes into `flags`; that must outlive it.
std::unique_ptr<CLI::App> MakeApp(RawFlags* flags);

// The same as data: what completions and the manual page are made of.
struct OptionHelp {
  std::vector<std::string> names;  // "--jobs", "-j"
  std::string value;               // "N"; empty for a flag
  std::string description;
};

struct CommandHelp {
  std::string name;
  std::string description;
  std::string examples;
  std::string argument;  // "PATH"; empty for none
  std::vector<OptionHelp> options;
};

struct CommandLineHelp {
  std::string description;
  std::string examples;
  std::vector<CommandHelp> commands;
};

CommandLineHelp DescribeCommandLine();

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_COMMAND_APP_H_
