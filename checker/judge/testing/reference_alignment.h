#ifndef QUOTECHECK_CHECKER_JUDGE_TESTING_REFERENCE_ALIGNMENT_H_
#define QUOTECHECK_CHECKER_JUDGE_TESTING_REFERENCE_ALIGNMENT_H_

#include "absl/strings/string_view.h"
#include "checker/records/alignment.h"

namespace quotecheck {

// A plain word alignment for the judge's tests: equal words are worth more than the gaps around
// them, other words are not paired, and what one version has before or after all of the other is
// free (Needleman & Wunsch 1970 with free ends). No lexical costs and no moves: the judge must not
// depend on them. O(|a| |b|).
WordAlignment AlignForTest(absl::string_view a, absl::string_view b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_TESTING_REFERENCE_ALIGNMENT_H_
