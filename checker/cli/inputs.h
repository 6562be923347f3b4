#ifndef QUOTECHECK_CHECKER_CLI_INPUTS_H_
#define QUOTECHECK_CHECKER_CLI_INPUTS_H_

#include "absl/status/statusor.h"
#include "checker/cli/command_line.h"
#include "checker/cli/environment.h"
#include "checker/ingest/find_articles.h"

namespace quotecheck {

// The articles that the command line names, by paths, --stdin and --files-from; `more` are paths
// that come from elsewhere. An error where it names nothing at all.
absl::StatusOr<FoundArticles> FindInputs(const RawFlags& flags,
                                         const std::vector<std::string>& more,
                                         const Environment& environment);

// Says which named paths do not exist; kExitError where there are any, else kExitOk.
int ReportMissing(const FoundArticles& found, Environment& environment);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_INPUTS_H_
