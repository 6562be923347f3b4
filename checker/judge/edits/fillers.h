#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_FILLERS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_FILLERS_H_

#include "checker/judge/comparison.h"

namespace quotecheck {

// Settles the differences that tidy speech up: fillers, openings of sentences, words said twice and
// false starts.
void FindFillers(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_FILLERS_H_
