#ifndef QUOTECHECK_CHECKER_INGEST_ARTICLE_FORMATS_H_
#define QUOTECHECK_CHECKER_INGEST_ARTICLE_FORMATS_H_

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/ingest/article_reader.h"

namespace quotecheck {

// A format and what reads it. A new format is one reader and one line in article_formats.cc.
struct ArticleFormat {
  absl::string_view name;                          // ArticleInfo::format
  absl::Span<const absl::string_view> extensions;  // in lower case, with their point
  ArticleReader read;
};

// Every format that is read, in no order that matters.
absl::Span<const ArticleFormat> ArticleFormats();

// The format that a path's extension names, in any case; null where it names none.
const ArticleFormat* FormatOfPath(absl::string_view path);

// The format of a file that has no known extension, told by how it begins: markup is HTML or XML,
// an object on one line JSON Lines, other objects and lists of objects JSON, all else text. Never
// null.
const ArticleFormat* FormatOfContent(absl::string_view first_bytes);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_ARTICLE_FORMATS_H_
