#ifndef QUOTECHECK_CHECKER_INGEST_HTML_TREE_H_
#define QUOTECHECK_CHECKER_INGEST_HTML_TREE_H_

#include "absl/strings/string_view.h"
#include "checker/ingest/markup_tree.h"

namespace quotecheck {

// Reads a page as browsers do, as far as its text is concerned: end tags that HTML lets one leave
// out, elements without content, scripts and styles as raw text, end tags that close nothing, and
// blocks that close the paragraph they stand in (WHATWG HTML 13.2.6). Left out is what moves text
// to another place: the adoption of misnested formatting, and text that stands loose in tables. Any
// text will do, up to kMaxMarkupBytes; linear.
MarkupTree BuildHtmlTree(absl::string_view text);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_HTML_TREE_H_
