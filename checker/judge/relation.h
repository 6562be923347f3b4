#ifndef QUOTECHECK_CHECKER_JUDGE_RELATION_H_
#define QUOTECHECK_CHECKER_JUDGE_RELATION_H_

#include <vector>

#include "checker/judge/comparison.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// What the settled differences and the typographic edits of a comparison come to: the gravest
// relation that any of them stands for, the class of the change where that is the meaning, and how
// sure that is. Leaves the edits to the caller.
Verdict DecideRelation(const Comparison& comparison,
                       const std::vector<ClassifiedEdit>& typographic_edits);

// The verdict on two versions of the same words and marks.
Verdict VerdictOnCopies();

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RELATION_H_
