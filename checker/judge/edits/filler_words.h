#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_FILLER_WORDS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_FILLER_WORDS_H_

#include "checker/judge/terms.h"

namespace quotecheck {

// A word that speech loses without loss: "uh", "well", "actually", "frankly".
bool IsSpokenFiller(const Term& term);

// A word that opens a sentence and ties it to the one before: "and", "but", "so", "well".
bool IsSentenceOpener(const Term& term);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_FILLER_WORDS_H_
