#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_NAMES_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_NAMES_H_

#include "absl/types/span.h"
#include "checker/judge/comparison.h"
#include "checker/judge/terms.h"

namespace quotecheck {

// Can two terms name one thing: transliterations, short forms, a country and its people, the usual
// other names of a group?
bool AreNameVariants(const Term& a, const Term& b);

// Is `one` made of the initials of `several`: "UN", "United Nations"?
bool IsAcronymOf(const Term& one, absl::Span<const Term> several);

// Marks the edits that put one name in the place of another.
void FindNameChanges(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_NAMES_H_
