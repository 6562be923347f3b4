#ifndef QUOTECHECK_CHECKER_INGEST_JSONL_READER_H_
#define QUOTECHECK_CHECKER_INGEST_JSONL_READER_H_

#include <string>

#include "checker/ingest/article_reader.h"

namespace quotecheck {

// Reads JSON Lines, an article a line: an object with the string "text" and, where known, "path" or
// "id" (the article's path from then on; "FILE:LINE" where absent), "title", "published" or "date",
// "outlet" or "source", "byline" or "authors" (a string or a list of them), "credit", "url",
// "language". Other keys are ignored. Offsets count in the UTF-8 of the text, those of the title in
// the UTF-8 of the title. A line that is no such object, or is longer than an article may be, is
// unchecked, alone. Memory: one line. An ArticleReader.
void ReadJsonLines(const std::string& path, const ReadOptions& options, BufferedInput* input,
                   const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_JSONL_READER_H_
