#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_CONDITIONS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_CONDITIONS_H_

#include <cstddef>
#include <vector>

#include "checker/judge/comparison.h"
#include "checker/judge/terms.h"
#include "checker/judge/version_text.h"

namespace quotecheck {

// The number of terms of the condition's opening at terms[at] ("if", "unless", "as long as", "only
// when"), 0 where none begins. "Even if", "as if", "if anything," and what is put in by the way
// ("if you ask me,") set no condition. `text` is what the terms are of; null where only the words
// are known, and nothing is taken for put in by the way.
size_t ConditionOpening(const VersionText* text, const std::vector<Term>& terms, size_t at);

// Marks the edits that drop or add a condition, or make another word of "if".
void FindConditionChanges(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_CONDITIONS_H_
