#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_OMISSIONS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_OMISSIONS_H_

#include "checker/judge/comparison.h"

namespace quotecheck {

// Settles what no other concern has settled: of the words that one version alone prints, a few
// small ones are tidying up, others are an omission or an addition; words in the place of others
// keep the class of their pair.
void SettleRest(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_OMISSIONS_H_
