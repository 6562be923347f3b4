#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_TENSE_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_TENSE_H_

#include "checker/judge/comparison.h"

namespace quotecheck {

// Marks the edits that make a fact of a plan or a plan of a fact: "will sign" against "signed" or
// "has signed", "plan to build" against "built". Present against past is how people retell, and is
// left alone.
void FindTenseChanges(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_TENSE_H_
