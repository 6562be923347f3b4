#ifndef QUOTECHECK_CHECKER_INGEST_PAGE_ARTICLE_H_
#define QUOTECHECK_CHECKER_INGEST_PAGE_ARTICLE_H_

#include <vector>

#include "checker/ingest/markup_tree.h"
#include "checker/ingest/page_blocks.h"

namespace quotecheck {

// The blocks of a page that are its article's text, without title, byline, captions, notices and
// what surrounds the article; in the order of the page. Empty where the page holds no prose.
//
// Each block is weighed as prose by its length, its links (Kohlschütter et al. 2010, "Boilerplate
// Detection using Shallow Text Features") and what the elements around it are called; an element
// weighs as much as the prose in it, less the deeper it stands (Readability); the heaviest holds
// the article. Of its blocks those go that stand in an aside, link more than they say, repeat
// others or are notices, and what stands before its title and behind its last sentence. An aside
// that holds most of the prose is none, whatever it is called. `page_is_article`: the page is
// nothing but an article (the content of a feed's entry), so that all of it is looked through.
// O(blocks * depth).
std::vector<PageBlock> FindArticleBlocks(const MarkupTree& page, bool page_is_article = false);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_PAGE_ARTICLE_H_
