#ifndef QUOTECHECK_CHECKER_INGEST_PAGE_METADATA_H_
#define QUOTECHECK_CHECKER_INGEST_PAGE_METADATA_H_

#include "checker/ingest/markup_tree.h"
#include "checker/records/article.h"

namespace quotecheck {

// Fills in what a page says of its article outside of its text, each from the first of these that
// says it: JSON-LD (an Article of schema.org), microdata (itemprop), OpenGraph, other <meta> names
// in use, and the page's own elements (<h1>, <title>, <time>, lang). The title is mapped to where
// it stands on the page: a heading that says the same if there is one. Fields that are set stay.
void ReadPageMetadata(const Passage& file, const MarkupTree& page, Article* article);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_PAGE_METADATA_H_
