#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_ORDER_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_ORDER_H_

#include "checker/judge/comparison.h"

namespace quotecheck {

// Settles the differences whose words stand elsewhere in the other version. An adverb or a small
// word may wander; a block of words or a clause makes the sentence another (Difference::recast).
void FindMovedWords(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_ORDER_H_
