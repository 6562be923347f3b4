#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_FUNCTION_WORDS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_FUNCTION_WORDS_H_

#include "checker/judge/terms.h"

namespace quotecheck {

// Is a term one of the small words that a transcript keeps or drops without anybody being
// misquoted: "that", "the", "to", "and", an auxiliary? Words whose change alters the meaning
// ("not", "if", "some", "may") are none.
bool IsLightWord(const Term& term);

// Are two small words so near that one for the other is tidying up: "a" and "the", "that" and
// "which", "and" and "but"? "On" and "at", "we" and "you" are other words.
bool AreLightVariants(const Term& a, const Term& b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_FUNCTION_WORDS_H_
