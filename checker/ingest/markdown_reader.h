#ifndef QUOTECHECK_CHECKER_INGEST_MARKDOWN_READER_H_
#define QUOTECHECK_CHECKER_INGEST_MARKDOWN_READER_H_

#include <string>

#include "checker/ingest/article_reader.h"

namespace quotecheck {

// Reads a Markdown file: a header, where there is one, and the text without its markup (see
// markdown_blocks.h and markdown_inlines.h). A heading of level one that begins the text is the
// title where the header gives none. An ArticleReader.
void ReadMarkdown(const std::string& path, const ReadOptions& options, BufferedInput* input,
                  const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_MARKDOWN_READER_H_
