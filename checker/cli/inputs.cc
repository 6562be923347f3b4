#include "checker/cli/inputs.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/cli/exit_status.h"
#include "checker/ingest/buffered_input.h"
#include "checker/ingest/file_kind.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxPathBytes = 1 << 16;

absl::Status ReadPathList(const std::string& list, char end, const FileSystem& files,
                          std::vector<std::string>* paths) {
  const auto read = [&]() -> absl::Status {
    std::unique_ptr<InputStream> stream;
    if (list == kStandardInput) {
      stream = files.StandardInput();
    } else {
      QC_ASSIGN_OR_RETURN(stream, files.Open(list));
    }
    BufferedInput input(std::move(stream));
    for (std::string line;;) {
      QC_ASSIGN_OR_RETURN(const bool more, input.ReadLine(kMaxPathBytes, &line, end));
      if (!more) return absl::OkStatus();
      if (!line.empty()) paths->push_back(line);
    }
  };
  const absl::Status status = read();
  if (status.ok()) return status;
  return absl::Status(status.code(), absl::StrCat("--files-from: ", list, ": ", status.message()));
}

}  // namespace

absl::StatusOr<FoundArticles> FindInputs(const RawFlags& flags,
                                         const std::vector<std::string>& more,
                                         const Environment& environment) {
  std::vector<std::string> paths = flags.arguments;
  if (flags.standard_input) paths.push_back(kStandardInput);
  if (flags.files_from.has_value()) {
    if (flags.standard_input && *flags.files_from == kStandardInput) {
      return absl::InvalidArgumentError("--stdin and --files-from=- both read standard input");
    }
    QC_RETURN_IF_ERROR(ReadPathList(*flags.files_from, flags.null_separated ? '\0' : '\n',
                                    environment.files, &paths));
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
