#ifndef QUOTECHECK_CHECKER_SCAN_POSTMODIFIERS_H_
#define QUOTECHECK_CHECKER_SCAN_POSTMODIFIERS_H_

#include <cstddef>

#include "checker/scan/sentence_phrases.h"

namespace quotecheck {

// Clauses that hang on a noun phrase from behind. Each function takes the phrase's index and the
// token where the clause may begin and returns the first one after it: the same token where there
// is none.

// "people {briefed on the talks}", "polls {taken in May}": a participle with its complements, where
// the clause has a verb besides or the phrase follows its cue.
size_t OverParticiple(const SentencePhrases& sentence, size_t index, size_t token);

// "Vane{, who backs the bill}, …" or "the man {who attended the talks} …", as far as it goes before
// the phrase's own verb. Looks at a bounded number of tokens.
size_t OverRelativeClause(const SentencePhrases& sentence, size_t index, size_t token);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_POSTMODIFIERS_H_
