#ifndef QUOTECHECK_CHECKER_CLI_WHOLE_FILE_H_
#define QUOTECHECK_CHECKER_CLI_WHOLE_FILE_H_

#include <functional>
#include <ostream>
#include <string>

#include "absl/status/status.h"

namespace quotecheck {

// Makes a file of what `write` writes, whole or not at all: it is written beside its place and then
// renamed, so that whoever reads `path` finds the old file or the new one. Links are followed, the
// mode of a file that is there is kept; a device or a FIFO is written to directly. Errors say what
// could not be done to `path`, and leave nothing behind.
absl::Status WriteWholeFile(const std::string& path,
                            const std::function<void(std::ostream&)>& write);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_WHOLE_FILE_H_
