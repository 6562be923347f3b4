#ifndef QUOTECHECK_CHECKER_INGEST_JSONL_READER_H_
#define QUOTECHECK_CHECKER_INGEST_JSONL_READER_H_

#include <string>

#include "checker/ingest/article_reader.h"

namespace quotecheck {

// Reads JSON Lines, an article a line: a record as json_record.h describes it. Its path is from
// then on what it names as such, "FILE:LINE" where it names none. A line that is no such object, or
// is longer than an article may be, is unchecked, alone. Memory: one line. An ArticleReader.
void ReadJsonLines(const std::string& path, const ReadOptions& options, BufferedInput* input,
                   const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_JSONL_READER_H_
