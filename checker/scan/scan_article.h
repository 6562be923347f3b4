#ifndef QUOTECHECK_CHECKER_SCAN_SCAN_ARTICLE_H_
#define QUOTECHECK_CHECKER_SCAN_SCAN_ARTICLE_H_

#include "checker/records/article.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/text_sections.h"

namespace quotecheck {

// Finds the attributed speech of an article, its title included, and whom each piece is credited
// to within the article. A pure function: thread safe, the same result for the same article. Time
// grows linearly with the text whatever it holds. Quotes stand by place of their content, those of
// the title first. Where the offsets of the article count in a field of a record, those of its
// title count in the title's. Quote::article and Quote::speaker are left for later stages.
//
// A text longer than sizes.window is read in sections (body_scan.h), and of a headline so long the
// beginning: memory is that of a window, a fifth of the article's bytes, and what is found.
ScannedArticle ScanArticle(const Article& article, const SectionSizes& sizes = {});

// The same of an article that the user names as the truth. Where it is a transcript or a speech,
// its words are all speech, though no marks stand there: it comes back with its `speech`
// (primary_speech.h), and without quotations and defects of marks, for it quotes nobody as an
// outlet does. A release comes back as any article does.
ScannedArticle ScanPrimary(const Article& article, const SectionSizes& sizes = {});

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_SCAN_ARTICLE_H_
