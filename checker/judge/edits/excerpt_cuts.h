#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_EXCERPT_CUTS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_EXCERPT_CUTS_H_

#include "checker/judge/comparison.h"

namespace quotecheck {

// Adds a difference for each excerpt that cuts off what turns the meaning: the "not" that governs
// its first words, or the condition of its first or last sentence. An excerpt whose context says
// so in the reporter's words ("would not “resign”") cuts off nothing.
void FindExcerptCuts(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_EXCERPT_CUTS_H_
