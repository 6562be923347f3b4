#ifndef QUOTECHECK_CHECKER_INGEST_TEXT_FILE_H_
#define QUOTECHECK_CHECKER_INGEST_TEXT_FILE_H_

#include <cstddef>
#include <functional>
#include <string>

#include "checker/ingest/article_reader.h"

namespace quotecheck {

// Fills in `body`, and what else the format tells, from the decoded file; the header ends at byte
// `begin` of it and has filled in its fields.
using BodyReader = std::function<void(Passage file, size_t begin, Article* article)>;

// What the formats have in common that hold one article a file: decoding, the header block or front
// matter, limits. A file that holds no text is unchecked.
void ReadTextFile(const std::string& path, const std::string& format, const ReadOptions& options,
                  BufferedInput* input, const BodyReader& read_body, const ReadCallback& callback);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_TEXT_FILE_H_
