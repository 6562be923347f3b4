#ifndef QUOTECHECK_BENCH_ALIGN_SYNTHETIC_QUOTES_H_
#define QUOTECHECK_BENCH_ALIGN_SYNTHETIC_QUOTES_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "checker/records/batch.h"

namespace quotecheck {

struct SyntheticOptions {
  size_t quotes = 10000;
  size_t viral_copies = 0;  // of one quotation, among them
  uint32_t seed = 1;
};

// Quotations of invented words with known answers. Their lengths have the median and the spread of
// those in AllSides articles of 2012-2016 (12 words, log-normal); most are said once, the others
// print one act of speech up to six times: word for word, cut to an excerpt of five words or more,
// or with one word in ten, and one, added, dropped or replaced as news does. One in a hundred is a
// stock phrase that many speakers use.
struct SyntheticBatch {
  Batch batch;  // scanned and resolved: ready for AlignBatch()
  // The act of speech that each quotation prints, by QuoteIndex; every use of a stock phrase is one
  // of its own.
  std::vector<uint32_t> truth;
};

// The same for the same options on any machine. Linear.
SyntheticBatch MakeSyntheticBatch(const SyntheticOptions& options);

// How far the utterances of an aligned batch are the acts of speech. In [0, 1].
struct Recovery {
  double linked = 0;  // of the quotations that print what an earlier one prints: with it
  // The same of acts of kLongWords words and more. Of five words of which another stands in place
  // of one or two, the generator knows what they print, and nobody else does.
  double linked_long = 0;
  double apart = 0;  // of the utterances: those of one act alone
};

inline constexpr size_t kLongWords = 8;

Recovery MeasureRecovery(const SyntheticBatch& synthetic);

}  // namespace quotecheck

#endif  // QUOTECHECK_BENCH_ALIGN_SYNTHETIC_QUOTES_H_
