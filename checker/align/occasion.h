#ifndef QUOTECHECK_CHECKER_ALIGN_OCCASION_H_
#define QUOTECHECK_CHECKER_ALIGN_OCCASION_H_

#include "checker/records/quote.h"
#include "checker/records/scanned_article.h"

namespace quotecheck {

// Does the article say that the words were said elsewhere or at another time than what `primary`
// records: on another day, to somebody alone ("told the Courier"), in writing, in an interview, or
// "later", "last week", "once"? Looked for around the marks, in the sentence before and in the rest
// of the paragraph too; being wrong costs a finding, and makes no false one. What the primary
// source itself is called ("statement") tells nothing. Linear in what stands around the quotation.
bool TellsOfAnotherOccasion(const Quote& quote, const ScannedArticle& primary);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_OCCASION_H_
