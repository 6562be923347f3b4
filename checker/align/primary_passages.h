#ifndef QUOTECHECK_CHECKER_ALIGN_PRIMARY_PASSAGES_H_
#define QUOTECHECK_CHECKER_ALIGN_PRIMARY_PASSAGES_H_

#include <cstddef>

#include "checker/records/batch.h"

namespace quotecheck {

// Looks every quotation in marks up in the speech of the batch's primary sources, on `jobs`
// threads, and fills in Batch::in_primary. The sentences that hold a quotation's words become a
// quote of the primary article (Quote::passage), one for all that quote the same sentences, in its
// place among the others. A quotation credited to whoever speaks there has to share half its words'
// weight, in their order; one of nobody's, of somebody else's, or told of another occasion, more.
// Does nothing where no primary has speech. See SpeechIndex for the cost.
void FindPassages(size_t jobs, Batch* batch);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PRIMARY_PASSAGES_H_
