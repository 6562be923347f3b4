#ifndef QUOTECHECK_CHECKER_ALIGN_ALIGN_WORDS_H_
#define QUOTECHECK_CHECKER_ALIGN_ALIGN_WORDS_H_

#include "absl/strings/string_view.h"
#include "checker/records/alignment.h"

namespace quotecheck {

// Aligns two quotations word by word: the script of least weight, where substituting costs what
// WordNet says of the two words, free ends where one is an excerpt of the other, and blocks of
// words that moved found as moves. Symmetric: swapping a and b swaps the script. O(|a| |b|) words.
WordAlignment AlignWords(absl::string_view a, absl::string_view b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_ALIGN_WORDS_H_
