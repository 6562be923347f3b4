#include "checker/ingest/text_file.h"

#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/dateline.h"
#include "checker/ingest/decode.h"
#include "checker/ingest/front_matter.h"
#include "checker/ingest/header_block.h"

namespace quotecheck {
namespace {

bool IsBlank(const Passage& passage) { return absl::StripAsciiWhitespace(passage.text).empty(); }

absl::StatusOr<Article> ReadArticle(const ReadOptions& options, BufferedInput* input,
                                    const BodyReader& read_body) {
  Article article;
  QC_ASSIGN_OR_RETURN(article.original, input->ReadAll(options.max_article_bytes));
  Passage file = DecodeFile(article.original);
  if (LooksBinary(file.text)) return absl::InvalidArgumentError("binary data, not text");
  size_t begin = ReadFrontMatter(file, &article);
  if (begin == 0) begin = ReadHeaderBlock(file, &article);
  read_body(std::move(file), begin, &article);
  if (!article.info.credit.has_value()) {
    article.info.credit = FindDatelineAgency(article.body.text);
  }
  if (IsBlank(article.body) && IsBlank(article.title)) {
    return absl::InvalidArgumentError("holds no text");
  }
  return article;
}

}  // namespace

void ReadTextFile(const std::string& path, const std::string& format, const ReadOptions& options,
                  BufferedInput* input, const BodyReader& read_body, const ReadCallback& callback) {
  absl::StatusOr<Article> article = ReadArticle(options, input, read_body);
  if (!article.ok()) {
    callback(Unchecked{path, std::string(article.status().message())});
    return;
  }
  article->info.path = path;
  article->info.format = format;
  callback(*std::move(article));
}

}  // namespace quotecheck
