#ifndef QUOTECHECK_CHECKER_INGEST_TEXT_READER_H_
#define QUOTECHECK_CHECKER_INGEST_TEXT_READER_H_

#include <string>

#include "checker/ingest/article_reader.h"

namespace quotecheck {

// Reads a plain text file: a header, where there is one, and the text. An ArticleReader.
void ReadText(const std::string& path, const ReadOptions& options, BufferedInput* input,
              const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_TEXT_READER_H_
