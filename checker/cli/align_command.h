#ifndef QUOTECHECK_CHECKER_CLI_ALIGN_COMMAND_H_
#define QUOTECHECK_CHECKER_CLI_ALIGN_COMMAND_H_

#include "checker/cli/command_line.h"
#include "checker/cli/environment.h"

namespace quotecheck {

// `quotecheck align [FILE]`: quotations in, as `quotecheck scan` prints them; matches and
// utterances out, as JSON Lines. Returns the exit status.
int RunAlign(const RawFlags& flags, Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_ALIGN_COMMAND_H_
