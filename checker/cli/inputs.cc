#include "checker/cli/inputs.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "checker/base/status_macros.h"
#include "checker/cli/exit_status.h"
#include "checker/cli/read_file.h"
#include "checker/ingest/file_kind.h"

namespace quotecheck {
namespace {

// InvalidArgument where more than one of the articles and the lists would read standard input.
absl::Status CheckStandardInput(const RawFlags& flags, const std::vector<std::string>& paths) {
  std::vector<std::string> readers;
  if (std::find(paths.begin(), paths.end(), kStandardInput) != paths.end()) {
    readers.push_back(flags.standard_input ? "--stdin" : "the path -");
  }
  if (flags.files_from == kStandardInput) readers.push_back("--files-from=-");
  if (flags.report_on_from == kStandardInput) readers.push_back("--report-on-from=-");
  if (readers.size() < 2) return absl::OkStatus();
  return absl::InvalidArgumentError(absl::StrCat(absl::StrJoin(readers, " and "), " ",
                                                 readers.size() == 2 ? "both" : "all",
                                                 " read standard input"));
}

}  // namespace

absl::StatusOr<std::vector<std::string>> ReadPathList(const std::string& path,
                                                      const RawFlags& flags,
                                                      const Environment& environment) {
  return ReadLines(path, environment.files, flags.null_separated ? '\0' : '\n');
}

absl::StatusOr<FoundArticles> FindInputs(const RawFlags& flags, const OtherInputs& others,
                                         const Environment& environment) {
  std::vector<std::string> paths = flags.arguments;
  if (flags.standard_input) paths.push_back(kStandardInput);
  if (paths.empty() && !flags.files_from.has_value()) paths = others.usual;
  const bool named = !paths.empty() || flags.files_from.has_value();
  paths.insert(paths.end(), others.more.begin(), others.more.end());
  QC_RETURN_IF_ERROR(CheckStandardInput(flags, paths));  // before a list waits for it
  if (flags.files_from.has_value()) {
    const absl::StatusOr<std::vector<std::string>> listed =
        ReadPathList(*flags.files_from, flags, environment);
    if (!listed.ok()) {
      return absl::Status(listed.status().code(),
                          absl::StrCat("--files-from: ", listed.status().message()));
    }
    paths.insert(paths.end(), listed->begin(), listed->end());
    QC_RETURN_IF_ERROR(CheckStandardInput(flags, paths));
  }
  if (!named) {
    return absl::InvalidArgumentError(
        "nothing to read: name files or directories, or - for standard input");
  }
  return FindArticles(environment.files, paths, IsArticleName);
}

int ReportMissing(const FoundArticles& found, Environment& environment) {
  for (const std::string& path : found.missing) {
    PrintMessage(absl::StrCat(path, ": no such file or directory"), environment);
  }
  return found.missing.empty() ? kExitOk : kExitError;
}

}  // namespace quotecheck
