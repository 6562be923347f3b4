#ifndef QUOTECHECK_CHECKER_ALIGN_ALIGN_BATCH_H_
#define QUOTECHECK_CHECKER_ALIGN_ALIGN_BATCH_H_

#include <cstddef>

#include "checker/records/batch.h"

namespace quotecheck {

struct AlignOptions {
  size_t jobs = 1;  // threads; the result does not depend on it
};

// Fills in what align owns of a batch (see records/batch.h): matches, utterances with their
// reference and versions, copies, and the passages of primary sources, which change the indices of
// the quotes. Reads articles, quotes and speakers.
//
// A key that many quotations share leads to kMaxLeaders of them (see candidates.h), and texts of
// excessive length are not compared word for word in order (see ordered_overlap.h): so the steps
// are linear in the words, whatever these are. The time grows faster; bench/results/align.md has by
// how much. Some 2 kB a quotation of 15 words, half of it the record; no more where many are the
// same, of which one stands for all; 7 kB where each matches kMaxLeaders others and is the same as
// none. bench/align times quotations that are all the same, that differ in a word each, of
// one word, of combining marks, and of megabytes.
void AlignBatch(const AlignOptions& options, Batch* batch);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_ALIGN_BATCH_H_
