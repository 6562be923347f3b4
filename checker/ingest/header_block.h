#ifndef QUOTECHECK_CHECKER_INGEST_HEADER_BLOCK_H_
#define QUOTECHECK_CHECKER_INGEST_HEADER_BLOCK_H_

#include <cstddef>

#include "checker/records/article.h"

namespace quotecheck {

// Reads the header block at the beginning of a decoded file: lines `key: value` with keys of
// header_fields.h, up to the first blank line or the end. One line that is anything else, and the
// block is prose. Sets the fields of `article`; returns where the text after the header begins, 0
// where there is none.
size_t ReadHeaderBlock(const Passage& file, Article* article);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_HEADER_BLOCK_H_
