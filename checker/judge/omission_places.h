#ifndef QUOTECHECK_CHECKER_JUDGE_OMISSION_PLACES_H_
#define QUOTECHECK_CHECKER_JUDGE_OMISSION_PLACES_H_

#include "checker/judge/comparison.h"

namespace quotecheck {

// Words that are left out next to the same words kept could as well be their neighbours: of "one of
// us" against "us" either "of one" or "one of". Moves each run of insertions or deletions to where
// marks bound it best, else as far back as it goes, so that it reads as what was left out. Linear
// in the steps but for the length of repetitions.
void PlaceOmissions(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_OMISSION_PLACES_H_
