#ifndef QUOTECHECK_CHECKER_CLI_COMPLETIONS_H_
#define QUOTECHECK_CHECKER_CLI_COMPLETIONS_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/cli/command_app.h"

namespace quotecheck {

// The completions of a shell, "bash", "zsh" or "fish", as the script that it reads; empty for
// another shell. They offer commands, the options of each, and the values of those that take one of
// a few; `formats` are the report formats there are. Elsewhere the shell completes files.
std::string Completions(absl::string_view shell, const CommandLineHelp& help,
                        absl::Span<const std::string> formats);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_COMPLETIONS_H_
