#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_SYNONYMS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_SYNONYMS_H_

#include "checker/judge/terms.h"

namespace quotecheck {

// Does WordNet tie the two: a shared synset, one derived from the other, close by in the hierarchy?
bool AreSynonyms(const Term& a, const Term& b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_SYNONYMS_H_
