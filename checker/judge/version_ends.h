#ifndef QUOTECHECK_CHECKER_JUDGE_VERSION_ENDS_H_
#define QUOTECHECK_CHECKER_JUDGE_VERSION_ENDS_H_

#include "checker/judge/comparison.h"

namespace quotecheck {

// What precedes or follows the terms that both versions print. Words of one version alone are cut
// off by the other, an excerpt. Where both have words there, they are compared: other words for the
// same, or, past the end of a sentence, other sentences. Appends steps and excerpts.
void AddHeads(TermRange a_shared, TermRange b_shared, Comparison* comparison);
void AddTails(TermRange a_shared, TermRange b_shared, Comparison* comparison);

// "But they must go" against "They must go": the capital says that the excerpt passes for a whole
// sentence, so that the conjunction is dropped rather than cut off. Puts such words before the
// steps, which must be complete.
void TakeInSentenceOpener(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_VERSION_ENDS_H_
