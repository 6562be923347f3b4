#ifndef QUOTECHECK_CHECKER_INGEST_JSON_READER_H_
#define QUOTECHECK_CHECKER_INGEST_JSON_READER_H_

#include <string>

#include "checker/ingest/article_reader.h"

namespace quotecheck {

// Reads a JSON file: JSON-LD with an article's text, ninjs, a record as in json_record.h, a list of
// such, or an object that holds a list of them as "articles", "items", "results" or "data" (JSON
// Feed). A file of several values is read as JSON Lines. An article of a list that names no path of
// its own is "FILE:NUMBER", counted from 1. An ArticleReader.
void ReadJson(const std::string& path, const ReadOptions& options, BufferedInput* input,
              const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_JSON_READER_H_
