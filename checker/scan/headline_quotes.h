#ifndef QUOTECHECK_CHECKER_SCAN_HEADLINE_QUOTES_H_
#define QUOTECHECK_CHECKER_SCAN_HEADLINE_QUOTES_H_

#include <vector>

#include "absl/types/span.h"
#include "checker/records/quote.h"
#include "checker/records/scanned_article.h"

namespace quotecheck {

// Credits the quotations of a headline that it credits to nobody, or to somebody without a name, to
// whomever the body credits the same words to: most of them, in order, within one quotation. Where
// the body credits them to several, or to one of another sex than the headline tells, nothing
// changes. doubtful[i] tells that headline[i] may be no speech: it is kept only where the body
// quotes those very words. `entities` are those of the article, headline and body. Cost: the length
// of the body, for each of a bounded number of quotations of a headline; in memory, what repeats
// one.
void CreditHeadlineQuotes(const std::vector<bool>& doubtful, absl::Span<const Quote> body,
                          absl::Span<const Entity> entities, std::vector<Quote>* headline);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_HEADLINE_QUOTES_H_
