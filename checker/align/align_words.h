#ifndef QUOTECHECK_CHECKER_ALIGN_ALIGN_WORDS_H_
#define QUOTECHECK_CHECKER_ALIGN_ALIGN_WORDS_H_

#include "absl/strings/string_view.h"
#include "checker/align/prepared_text.h"
#include "checker/align/text_aligner.h"
#include "checker/records/alignment.h"

namespace quotecheck {

// Aligns two quotations word by word: the script of least weight, where substituting costs what
// WordNet says of the two words, contractions, spellings and quantities written otherwise cost
// nothing, ends are free where one is an excerpt of the other, and blocks of words that moved are
// moves. Symmetric: swapping a and b swaps the script, but for deletions standing before insertions
// in a gap. O(|a| |b|) words; texts of more than a thousand words each are cut at trigrams that
// both have once.
WordAlignment AlignWords(absl::string_view a, absl::string_view b);

// The same with what is prepared already.
WordAlignment AlignWords(const PreparedText& a, const PreparedText& b, TextAligner* aligner);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_ALIGN_WORDS_H_
