#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_ROLES_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_ROLES_H_

#include "checker/judge/comparison.h"

namespace quotecheck {

// Marks the edits that swap who did it and to whom: two nouns, names or pronouns that change
// places around a verb both versions print. Not the passive ("A hit B", "B was hit by A"), nor
// verbs that go both ways ("meet", "marry"), nor adverbials that change places.
void FindRoleSwaps(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_ROLES_H_
