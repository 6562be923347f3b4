#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_POLARITY_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_POLARITY_H_

#include "checker/judge/comparison.h"
#include "checker/judge/terms.h"

namespace quotecheck {

// Do two terms say the opposite of one another: WordNet's antonyms ("rise", "fall"), opposed
// function words ("before", "after"), a word and its negated form ("able", "unable")?
bool AreOpposites(const Term& a, const Term& b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_POLARITY_H_
