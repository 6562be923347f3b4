#include "checker/ingest/read_articles.h"

#include <memory>
#include <utility>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/article_formats.h"
#include "checker/ingest/buffered_input.h"
#include "checker/ingest/find_articles.h"

namespace quotecheck {
namespace {

absl::StatusOr<const ArticleFormat*> FormatOf(const std::string& path, BufferedInput* input) {
  if (const ArticleFormat* const format = FormatOfPath(path)) return format;
  QC_ASSIGN_OR_RETURN(const absl::string_view begin, input->Peek(BufferedInput::kPeekLimit));
  return FormatOfContent(begin);
}

absl::Status Read(const FileSystem& files, const std::string& path, const ReadOptions& options,
                  const ReadCallback& callback) {
  std::unique_ptr<InputStream> stream;
  if (path == kStandardInput) {
    stream = files.StandardInput();
  } else {
    QC_ASSIGN_OR_RETURN(stream, files.Open(path));
  }
  BufferedInput input(std::move(stream));
  QC_ASSIGN_OR_RETURN(const ArticleFormat* const format, FormatOf(path, &input));
  format->read(path, options, &input, callback);
  return absl::OkStatus();
}

}  // namespace

void ReadArticles(const FileSystem& files, const std::string& path, const ReadOptions& options,
                  const ReadCallback& callback) {
  const absl::Status status = Read(files, path, options, callback);
  if (!status.ok()) callback(Unchecked{path, std::string(status.message())});
}

}  // namespace quotecheck
