#ifndef QUOTECHECK_CHECKER_INGEST_READ_ARTICLES_H_
#define QUOTECHECK_CHECKER_INGEST_READ_ARTICLES_H_

#include <string>

#include "checker/ingest/article_reader.h"
#include "checker/ingest/file_system.h"

namespace quotecheck {

// Reads the file at `path` ("-": standard input) and hands on what it holds, in order. The format
// is told by the extension, else by the content. What is no article is unchecked. Memory: one
// article and its text.
void ReadArticles(const FileSystem& files, const std::string& path, const ReadOptions& options,
                  const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_READ_ARTICLES_H_
