#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_DATES_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_DATES_H_

#include "checker/judge/comparison.h"
#include "checker/judge/terms.h"

namespace quotecheck {

// Do both name a day, a month or a year?
bool AreDates(const Term& a, const Term& b);
// The same one, however it is written: "Sept. 11", "9/11"; "Mon.", "Monday".
bool AreEqualDates(const Term& a, const Term& b);

// Marks the edits that move a date.
void FindDateChanges(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_DATES_H_
