#ifndef QUOTECHECK_CHECKER_CLI_HELP_FORMATTER_H_
#define QUOTECHECK_CHECKER_CLI_HELP_FORMATTER_H_

#include <string>

#include "CLI/CLI.hpp"
#include "absl/strings/string_view.h"

namespace quotecheck {

// A line of help: what a user types and, in a column of its own, what it is for; broken at spaces
// so that no line is longer than 80 columns. What is typed is never broken.
std::string HelpEntry(absl::string_view typed, absl::string_view text);

// Writes the options and commands of --help as such entries.
class HelpFormatter : public CLI::Formatter {
 public:
  std::string make_option(const CLI::Option* option, bool is_positional) const override;
  std::string make_subcommand(const CLI::App* command) const override;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_HELP_FORMATTER_H_
