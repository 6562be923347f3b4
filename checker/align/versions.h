#ifndef QUOTECHECK_CHECKER_ALIGN_VERSIONS_H_
#define QUOTECHECK_CHECKER_ALIGN_VERSIONS_H_

#include <vector>

#include "absl/types/span.h"
#include "checker/align/pair_scorer.h"
#include "checker/align/story_evidence.h"
#include "checker/records/batch.h"

namespace quotecheck {

// What each quotation of an utterance but the reference is held against: the passage of a primary
// source that it is found in, the reference, or, where it shares next to no words with that, the
// one it shares most with. Passages are held against nothing. In order of `quotes`. Linear where
// all share words with the reference; else a quotation is held against the first hundred. `pairs`
// are those of the batch whose scores are known, by (a, b).
std::vector<Version> FindVersions(const Batch& batch, const PairScorer& scorer,
                                  absl::Span<const ScoredPair> pairs,
                                  absl::Span<const QuoteIndex> quotes, QuoteIndex reference);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_VERSIONS_H_
