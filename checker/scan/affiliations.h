#ifndef QUOTECHECK_CHECKER_SCAN_AFFILIATIONS_H_
#define QUOTECHECK_CHECKER_SCAN_AFFILIATIONS_H_

#include <cstddef>

#include "checker/scan/sentence_phrases.h"

namespace quotecheck {

// What tells of a named person or body right after the name. Each function takes the token where it
// may begin and returns the first one after it: the same token where there is none.

// "Vane {(D-Ohio)}", "Vane{, 45}, …", "Vane{, of Dunmore, Ohio}, …", "Vane{, D-Ohio}, …".
size_t OverAffiliation(const SentencePhrases& sentence, const NounPhrase& phrase, size_t token);

// "of Dunmore{, Ohio}": over the state after the phrase `place`, an index.
size_t OverState(const SentencePhrases& sentence, size_t place, size_t token);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_AFFILIATIONS_H_
