#ifndef QUOTECHECK_CHECKER_JUDGE_TERM_ALIGNMENT_H_
#define QUOTECHECK_CHECKER_JUDGE_TERM_ALIGNMENT_H_

#include <vector>

#include "checker/judge/comparison.h"
#include "checker/records/alignment.h"

namespace quotecheck {

// Fills in the steps and the excerpts of a comparison whose terms are built. The words that the
// alignment keeps stay together; what lies between them is aligned anew, term by term, so that
// numerals, days and contractions are compared as wholes and like goes with like. Words of
// both versions before or after what they share are differences too; those of one alone are what
// an excerpt leaves out. O(m n) for the m and n terms between two kept words, linear where that
// would be more than some ten thousands.
void AlignTerms(const WordAlignment& alignment, Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_TERM_ALIGNMENT_H_
