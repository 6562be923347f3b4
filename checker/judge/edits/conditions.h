#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_CONDITIONS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_CONDITIONS_H_

#include <cstddef>
#include <vector>

#include "checker/judge/comparison.h"
#include "checker/judge/terms.h"

namespace quotecheck {

// The number of terms of the condition's opening at terms[at] ("if", "unless", "as long as", "only
// when"), 0 where none begins. "Even if", "as if", "if anything" and the like set no condition.
size_t ConditionOpening(const std::vector<Term>& terms, size_t at);

// Marks the edits that drop or add a condition, or make another word of "if".
void FindConditionChanges(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_CONDITIONS_H_
