#ifndef QUOTECHECK_CHECKER_CLI_READ_FILE_H_
#define QUOTECHECK_CHECKER_CLI_READ_FILE_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "checker/ingest/file_system.h"

namespace quotecheck {

// The whole of a file of at most `limit` bytes; "-" is a file of that name. Errors begin with the
// path.
absl::StatusOr<std::string> ReadFile(const std::string& path, size_t limit,
                                     const FileSystem& files);

// The lines of a file, or of standard input for "-", that are not empty; each is ended by `end`.
// Errors begin with the path.
absl::StatusOr<std::vector<std::string>> ReadLines(const std::string& path, const FileSystem& files,
                                                   char end = '\n');

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_READ_FILE_H_
