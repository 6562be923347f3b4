#ifndef QUOTECHECK_CHECKER_JUDGE_JUDGE_PAIR_H_
#define QUOTECHECK_CHECKER_JUDGE_JUDGE_PAIR_H_

#include "checker/judge/quote_context.h"
#include "checker/records/alignment.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// Classifies each edit of an alignment and says in what relation the two versions stand. Assumes
// that both print one utterance: never answers kDifferent. The verdict's edits are the judge's own:
// it keeps together what the alignment keeps, and compares what lies between by what it says
// (numerals, days and contractions as wholes). Symmetric: swapping the sides swaps the edits.
// Linear, but for O(m n) over the m and n words between two that both print.
Verdict JudgePair(const WordAlignment& alignment, const QuoteContext& a, const QuoteContext& b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_JUDGE_PAIR_H_
