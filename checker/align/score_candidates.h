#ifndef QUOTECHECK_CHECKER_ALIGN_SCORE_CANDIDATES_H_
#define QUOTECHECK_CHECKER_ALIGN_SCORE_CANDIDATES_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "checker/align/pair_scorer.h"
#include "checker/align/publication_times.h"
#include "checker/align/story_evidence.h"
#include "checker/align/voices.h"
#include "checker/records/batch.h"

namespace quotecheck {

// The pairs of a batch that play a part in what is one utterance.
struct ScoredCandidates {
  std::vector<ScoredPair> pairs;  // by (a, b), distinct; those next to impossible are left out
  std::vector<uint32_t> cut;      // by QuoteIndex: see FindCandidates()
};

// Finds the candidates, reads their surroundings and holds each pair's quotations against each
// other, without what the rest of the batch says of them (see AddStoryEvidence()). Time as
// FindCandidates() and, a candidate, PairScorer::Score() take; the scores on `jobs` threads.
ScoredCandidates ScoreCandidates(const Batch& batch, const Voices& voices,
                                 const PublicationTimes& times, size_t jobs, PairScorer* scorer);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_SCORE_CANDIDATES_H_
