#ifndef QUOTECHECK_CHECKER_ALIGN_CONTINUATION_H_
#define QUOTECHECK_CHECKER_ALIGN_CONTINUATION_H_

#include <vector>

#include "checker/align/publication_times.h"
#include "checker/align/story_evidence.h"
#include "checker/records/batch.h"

namespace quotecheck {

// Adds to the odds of undecided pairs what their continuations share. How a quotation goes on is
// what is attributed with it outside its marks, or else the same speaker's next quotation close
// behind it. Two outlets that reword a sentence, one of them in a paraphrase, seldom leave what was
// said next unreported.
//
// Only pairs of articles of the same days gain, and none of different speakers: whoever repeats a
// speech repeats how it goes on, too. Linear in the quotations and their words, but for sorting.
void AddContinuationEvidence(const Batch& batch, const PublicationTimes& times,
                             std::vector<ScoredPair>* pairs);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_CONTINUATION_H_
