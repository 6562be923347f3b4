#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_TYPOGRAPHY_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_TYPOGRAPHY_H_

#include <vector>

#include "checker/judge/comparison.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// The punctuation between words that both versions print next to one another, and the capitals of
// the words themselves. The shape of marks is nothing, nor are white space, the capital with which
// a version begins and the marks with which it ends. An ellipsis that one version alone has is a
// marked edit.
std::vector<ClassifiedEdit> FindTypographicEdits(const Comparison& comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_TYPOGRAPHY_H_
