#ifndef QUOTECHECK_CHECKER_SCAN_GERMAN_SENTENCES_H_
#define QUOTECHECK_CHECKER_SCAN_GERMAN_SENTENCES_H_

#include "checker/scan/document.h"

namespace quotecheck {

// Joins sentences of a German document that end after a point which ends none: of an ordinal ("am
// 3. Mai"), of an abbreviation ("z. B.", "ca. 40"). Linear.
void JoinGermanSentences(Document* document);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_GERMAN_SENTENCES_H_
