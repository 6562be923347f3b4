#ifndef QUOTECHECK_CHECKER_INGEST_HTML_READER_H_
#define QUOTECHECK_CHECKER_INGEST_HTML_READER_H_

#include <string>

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/article_reader.h"

namespace quotecheck {

// Reads a saved page: its metadata, and the text of its article without what surrounds it. An
// ArticleReader.
void ReadHtml(const std::string& path, const ReadOptions& options, BufferedInput* input,
              const ReadCallback& callback);

// The article of a page of these bytes. `charset`: the encoding that its header names, or nothing.
// InvalidArgument where it holds no text.
absl::StatusOr<Article> ReadHtmlPage(std::string bytes, absl::string_view charset);

// The text of a piece of HTML that is nothing but an article's, in UTF-8, mapped to the piece: the
// content of a record's field.
Passage ReadHtmlText(const std::string& html);

// The same for a piece that a web site made: without captions, notices and what else the reader of
// pages leaves out.
Passage ReadHtmlArticle(const std::string& html);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_HTML_READER_H_
