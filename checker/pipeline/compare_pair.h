#ifndef QUOTECHECK_CHECKER_PIPELINE_COMPARE_PAIR_H_
#define QUOTECHECK_CHECKER_PIPELINE_COMPARE_PAIR_H_

#include "checker/align/pair_probability.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// The judge's word on two quotations outside any batch: kDifferent, without edits, where they are
// less likely than two in five to print one utterance; else how b differs from a. A speaker that is
// not given is looked for in the text around the words (context_speaker.h). The confidence is that
// of the whole answer. Quadratic in the words.
Verdict ComparePair(const LoneQuote& a, const LoneQuote& b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_COMPARE_PAIR_H_
