#ifndef QUOTECHECK_CHECKER_CLI_COMPLETIONS_H_
#define QUOTECHECK_CHECKER_CLI_COMPLETIONS_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/cli/command_app.h"

namespace quotecheck {

struct CompletionValues {
  std::vector<std::string> formats;  // of reports
  std::vector<std::string> rules;    // ids
};

// The completions of a shell, "bash", "zsh" or "fish", as the script that it reads; empty for
// another shell. They offer commands, the options of each, and the values of what takes one of a
// few. Elsewhere the shell completes files.
std::string Completions(absl::string_view shell, const CommandLineHelp& help,
                        const CompletionValues& values);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_COMPLETIONS_H_
