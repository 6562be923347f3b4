#ifndef QUOTECHECK_CHECKER_INGEST_ARTICLE_READER_H_
#define QUOTECHECK_CHECKER_INGEST_ARTICLE_READER_H_

#include <cstddef>
#include <functional>
#include <string>
#include <variant>

#include "checker/ingest/buffered_input.h"
#include "checker/ingest/record_fields.h"
#include "checker/records/article.h"

namespace quotecheck {

struct ReadOptions {
  // Of a file that holds one article, or of one record of a file that holds many.
  size_t max_article_bytes = size_t{64} << 20;
  // Of what a compressed file or an archive unpacks to, with all that is nested in it.
  size_t max_unpacked_bytes = size_t{4} << 30;
  // Of an archive, with the archives in it; the records of a WARC file count as members.
  size_t max_members = 1'000'000;
  // Containers inside one another: "a.zip" in "b.tar.gz" is three deep.
  size_t max_nesting = 8;
  // Of JSON and JSON Lines.
  RecordFields fields = {};
};

// What reading a file gives, one at a time: a file may hold many articles, and what is no article
// costs no other.
using ReadResult = std::variant<Article, Unchecked>;
using ReadCallback = std::function<void(ReadResult)>;

// A reader of one format. Reads `input`, the file at `path`, to its end and hands on each article,
// in the order of the file. Safe to use from several threads.
using ArticleReader = void (*)(const std::string& path, const ReadOptions& options,
                               BufferedInput* input, const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_ARTICLE_READER_H_
