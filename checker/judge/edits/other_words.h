#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_OTHER_WORDS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_OTHER_WORDS_H_

#include "checker/judge/comparison.h"

namespace quotecheck {

// Marks the nouns in the place of one another that have nothing in common, in otherwise equal
// words: "the children" for "the farmers". Never surely: WordNet does not know all that a speaker
// may take for one another, and a slip of a few letters ("process", "progress") is left out.
void FindOtherWords(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_OTHER_WORDS_H_
