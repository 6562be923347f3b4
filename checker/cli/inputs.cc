#include "checker/cli/inputs.h"

#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/cli/exit_status.h"
#include "checker/cli/read_file.h"
#include "checker/ingest/file_kind.h"

namespace quotecheck {
absl::StatusOr<FoundArticles> FindInputs(const RawFlags& flags,
                                         const std::vector<std::string>& more,
                                         const Environment& environment) {
  std::vector<std::string> paths = flags.arguments;
  if (flags.standard_input) paths.push_back(kStandardInput);
  if (flags.files_from.has_value()) {
    if (flags.standard_input && *flags.files_from == kStandardInput) {
      return absl::InvalidArgumentError("--stdin and --files-from=- both read standard input");
    }
    const absl::StatusOr<std::vector<std::string>> listed =
        ReadLines(*flags.files_from, environment.files, flags.null_separated ? '\0' : '\n');
    if (!listed.ok()) {
      return absl::Status(listed.status().code(),
                          absl::StrCat("--files-from: ", listed.status().message()));
    }
    paths.insert(paths.end(), listed->begin(), listed->end());
  } else if (paths.empty()) {
    return absl::InvalidArgumentError(
        "nothing to read: name files or directories, or - for standard input");
  }
  paths.insert(paths.end(), more.begin(), more.end());
  return FindArticles(environment.files, paths, IsArticleName);
}

int ReportMissing(const FoundArticles& found, Environment& environment) {
  for (const std::string& path : found.missing) {
    PrintMessage(absl::StrCat(path, ": no such file or directory"), environment);
  }
  return found.missing.empty() ? kExitOk : kExitError;
}

}  // namespace quotecheck
