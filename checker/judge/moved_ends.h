#ifndef QUOTECHECK_CHECKER_JUDGE_MOVED_ENDS_H_
#define QUOTECHECK_CHECKER_JUDGE_MOVED_ENDS_H_

#include "checker/judge/comparison.h"

namespace quotecheck {

// "If it rains, we stay" against "We stay if it rains": what one version has beyond the shared
// words is no excerpt's remainder where the other prints it in another place. Turns such ends of
// excerpts into steps, up to the end of their sentence. Needs the steps of all that is shared.
void ReclaimMovedEnds(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_MOVED_ENDS_H_
