#ifndef QUOTECHECK_CHECKER_CLI_INPUTS_H_
#define QUOTECHECK_CHECKER_CLI_INPUTS_H_

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "checker/cli/command_line.h"
#include "checker/cli/environment.h"
#include "checker/ingest/find_articles.h"

namespace quotecheck {

// Paths that the command line does not name.
struct OtherInputs {
  std::vector<std::string> usual;  // read where it names nothing
  std::vector<std::string> more;   // read with whatever it names
};

// The articles that the command line names, by paths, --stdin and --files-from, and the others. An
// error where there is nothing but `more`, and where standard input, which can be read once, is
// more than one of the articles, --files-from and --report-on-from.
absl::StatusOr<FoundArticles> FindInputs(const RawFlags& flags, const OtherInputs& others,
                                         const Environment& environment);

// The lines of a list of paths, by the command line's word on what ends them.
absl::StatusOr<std::vector<std::string>> ReadPathList(const std::string& path,
                                                      const RawFlags& flags,
                                                      const Environment& environment);

// Says which named paths do not exist; kExitError where there are any, else kExitOk.
int ReportMissing(const FoundArticles& found, Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_INPUTS_H_
