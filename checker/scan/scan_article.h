#ifndef QUOTECHECK_CHECKER_SCAN_SCAN_ARTICLE_H_
#define QUOTECHECK_CHECKER_SCAN_SCAN_ARTICLE_H_

#include "checker/records/article.h"
#include "checker/records/scanned_article.h"

namespace quotecheck {

// Finds the attributed speech of an article, its title included, and whom each piece is credited
// to within the article. A pure function: thread safe, the same result for the same article. Time
// grows linearly with the text whatever it holds. Quotes stand by place of their content, those of
// the title first. Where the offsets of the article count in a field of a record, those of its
// title count in the title's. Quote::article and Quote::speaker are left for later stages.
ScannedArticle ScanArticle(const Article& article);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_SCAN_ARTICLE_H_
