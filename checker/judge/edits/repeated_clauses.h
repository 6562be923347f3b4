#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_REPEATED_CLAUSES_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_REPEATED_CLAUSES_H_

#include "checker/judge/comparison.h"

namespace quotecheck {

// "We did not move the wall. We will not move it" holds both "did" and "will": an excerpt that says
// "we will not move the wall" alters nothing, whichever sentence its words are held against. Takes
// the gravity of substitutions away whose clause the other version prints elsewhere, the word and
// those around it. Runs after the concerns that settle them.
void FindRepeatedClauses(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_REPEATED_CLAUSES_H_
