#include "checker/cli/filter_input.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "checker/ingest/find_articles.h"

namespace quotecheck {

absl::StatusOr<std::unique_ptr<InputStream>> OpenFilterInput(const RawFlags& flags,
                                                             const Environment& environment) {
  if (flags.arguments.empty() || flags.arguments[0] == kStandardInput) {
    return environment.files.StandardInput();
  }
  const std::string& path = flags.arguments[0];
  absl::StatusOr<std::unique_ptr<InputStream>> stream = environment.files.Open(path);
  if (stream.ok()) return stream;
  return absl::Status(stream.status().code(), absl::StrCat(path, ": ", stream.status().message()));
}

}  // namespace quotecheck
