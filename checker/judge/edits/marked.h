#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_MARKED_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_MARKED_H_

#include "checker/judge/comparison.h"
#include "checker/judge/terms.h"

namespace quotecheck {

// Does one term mask the expletive that the other prints: "s**t"?
bool IsMaskedForm(const Term& a, const Term& b);

// Settles the differences that an editor has marked: [brackets] and (parentheses) for words added
// or replaced, an ellipsis for words left out, masked expletives; and ellipses that one version
// alone prints.
void FindMarkedEdits(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_MARKED_H_
