#ifndef QUOTECHECK_CHECKER_INGEST_XML_TREE_H_
#define QUOTECHECK_CHECKER_INGEST_XML_TREE_H_

#include "absl/status/statusor.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/markup_tree.h"

namespace quotecheck {

// Reads an XML document. Nothing outside of it is ever looked at and no entity expanded: a document
// type is skipped, and a document that refers to an entity it declares is an error, as are end tags
// that do not match, what is not closed, and elements deeper than kMaxMarkupDepth. Names of HTML's
// characters (&nbsp;) are taken as such. Elements of HTML have their tags whatever their namespace,
// and those of NITF that are like them have theirs (<hl2>, <bq>, <block>, <media>).
//
// InvalidArgument says what is wrong, and at which byte. `text` must outlive the tree. Linear.
absl::StatusOr<MarkupTree> BuildXmlTree(absl::string_view text);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_XML_TREE_H_
