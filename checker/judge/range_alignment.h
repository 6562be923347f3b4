#ifndef QUOTECHECK_CHECKER_JUDGE_RANGE_ALIGNMENT_H_
#define QUOTECHECK_CHECKER_JUDGE_RANGE_ALIGNMENT_H_

#include <vector>

#include "checker/judge/comparison.h"

namespace quotecheck {

// The steps of least cost (edits/pair_class.h) from some terms of a to some of b. O(m n), linear
// where that would be more than some ten thousands: then nothing is paired.
std::vector<TermStep> AlignRange(const Comparison& comparison, TermRange a, TermRange b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RANGE_ALIGNMENT_H_
