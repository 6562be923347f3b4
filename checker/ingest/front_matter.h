#ifndef QUOTECHECK_CHECKER_INGEST_FRONT_MATTER_H_
#define QUOTECHECK_CHECKER_INGEST_FRONT_MATTER_H_

#include <cstddef>

#include "checker/records/article.h"

namespace quotecheck {

// Reads YAML front matter at the beginning of a decoded file: a first line `---`, lines, and a line
// `---` or `...`. Of YAML 1.2 it understands what such headers hold: `key: scalar` at the left
// margin, the scalar on one line and plain (up to a ` #` comment), 'single quoted' or "double
// quoted" with the escapes \" \\ \/ \t \n \xNN \uNNNN. Keys other than those of header_fields.h,
// comments, and values of other forms (lists, mappings, block scalars, anchors and tags) are passed
// over. Sets the fields of `article`; returns where the text after the front matter begins, 0 where
// there is none.
size_t ReadFrontMatter(const Passage& file, Article* article);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_FRONT_MATTER_H_
