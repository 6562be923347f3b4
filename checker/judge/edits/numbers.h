#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_NUMBERS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_NUMBERS_H_

#include "checker/judge/comparison.h"
#include "checker/judge/terms.h"

namespace quotecheck {

// Do both give a quantity?
bool AreQuantities(const Term& a, const Term& b);
// The same quantity, however it is written: "two thousand", "2,000"; "1", "one".
bool AreEqualQuantities(const Term& a, const Term& b);

// Marks the edits that change a quantity or its unit, make one of a whole ("one of our officers"),
// or turn a quantity into a bound ("more than 5 percent").
void FindNumberChanges(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_NUMBERS_H_
