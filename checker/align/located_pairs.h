#ifndef QUOTECHECK_CHECKER_ALIGN_LOCATED_PAIRS_H_
#define QUOTECHECK_CHECKER_ALIGN_LOCATED_PAIRS_H_

#include <vector>

#include "checker/align/story_evidence.h"
#include "checker/records/batch.h"

namespace quotecheck {

// Settles by the speech of the primary sources what the words of pairs alone leave open: a
// quotation that was found there and its passage are one utterance, it and any other passage are
// not, and two quotations found in passages that share no sentence are not. `pairs` stay by (a, b).
// Does nothing where nothing was looked up. Near-linear.
void SettleLocatedPairs(const Batch& batch, const PairScorer& scorer,
                        std::vector<ScoredPair>* pairs);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_LOCATED_PAIRS_H_
