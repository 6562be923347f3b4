#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_HEDGES_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_HEDGES_H_

#include "checker/judge/comparison.h"
#include "checker/judge/terms.h"

namespace quotecheck {

// A word that leaves open whether it is so: "perhaps", "probably", "alleged".
bool LeavesOpen(const Term& term);

// Marks the edits that make a certainty of what was said to be likely, alleged or seeming:
// "probably" dropped, "likely" to "certain", "appears to be" to "is"; and the reverse. An
// approximation before a number ("about 2,000") is no such hedge.
void FindHedgeChanges(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_HEDGES_H_
