#include "checker/cli/read_file.h"

#include <memory>
#include <utility>

#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/buffered_input.h"
#include "checker/ingest/find_articles.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxLine = 1 << 16;

absl::StatusOr<BufferedInput> Open(const std::string& path, const FileSystem& files) {
  QC_ASSIGN_OR_RETURN(std::unique_ptr<InputStream> stream, files.Open(path));
  return BufferedInput(std::move(stream));
}

absl::Status WithPath(const std::string& path, const absl::Status& status) {
  return absl::Status(status.code(), absl::StrCat(path, ": ", status.message()));
}

}  // namespace

absl::StatusOr<std::string> ReadFile(const std::string& path, size_t limit,
                                     const FileSystem& files) {
  absl::StatusOr<BufferedInput> input = Open(path, files);
  if (!input.ok()) return WithPath(path, input.status());
  absl::StatusOr<std::string> text = input->ReadAll(limit);
  return text.ok() ? std::move(text) : WithPath(path, text.status());
}

absl::StatusOr<std::vector<std::string>> ReadLines(const std::string& path, const FileSystem& files,
                                                   char end) {
  absl::StatusOr<BufferedInput> input =
      path == kStandardInput ? BufferedInput(files.StandardInput()) : Open(path, files);
  if (!input.ok()) return WithPath(path, input.status());
  std::vector<std::string> lines;
  for (std::string line;;) {
    const absl::StatusOr<bool> more = input->ReadLine(kMaxLine, &line, end);
    if (!more.ok()) return WithPath(path, more.status());
    if (!*more) return lines;
    if (!line.empty()) lines.push_back(line);
  }
}

}  // namespace quotecheck
