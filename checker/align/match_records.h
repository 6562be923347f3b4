#ifndef QUOTECHECK_CHECKER_ALIGN_MATCH_RECORDS_H_
#define QUOTECHECK_CHECKER_ALIGN_MATCH_RECORDS_H_

#include <cstddef>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/pair_scorer.h"
#include "checker/align/story_evidence.h"
#include "checker/records/batch.h"

namespace quotecheck {

// The pairs that match and ended up in one utterance, and each version with what it is held
// against, by (a, b): distances and coverage as AlignWords() gives them. Reads the batch's
// utterances. O(|a| |b|) words a pair that differs in more than what an excerpt leaves out; on
// `jobs` threads.
std::vector<Match> MakeMatches(const Batch& batch, const PairScorer& scorer,
                               absl::Span<const ScoredPair> pairs, size_t jobs);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_MATCH_RECORDS_H_
