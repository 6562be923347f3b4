#ifndef QUOTECHECK_CHECKER_ALIGN_STORY_EVIDENCE_H_
#define QUOTECHECK_CHECKER_ALIGN_STORY_EVIDENCE_H_

#include <vector>

#include "checker/align/pair_scorer.h"
#include "checker/align/publication_times.h"
#include "checker/align/voices.h"
#include "checker/records/batch.h"

namespace quotecheck {

// Pairs at least as likely as this print one utterance.
inline constexpr double kMatchProbability = 0.5;

// Two quotations of a batch, a < b, and how likely they print one utterance.
struct ScoredPair {
  QuoteIndex a;
  QuoteIndex b;
  PairScore score;
  double log_odds = 0;  // score.log_odds, and what the batch adds

  double probability() const { return ProbabilityOf(log_odds); }
};

// Weighs what the rest of the batch says of each pair:
// - other pairs of the same two articles that match: they tell one story. Pairs that match in other
//   words count more, for then one of the two renders all that was said in words of its own, as
//   translations and spun copies do;
// - how much the speaker says in these days: who says little is unlikely to say a similar thing
//   twice;
// - rivals: of a quotation's matches in other words within one article only the best holds, if it
//   is the best for its partner too.
// Pairs of different speakers gain nothing. Near-linear in the pairs, which keep their order.
void AddStoryEvidence(const Batch& batch, const Voices& voices, const PublicationTimes& times,
                      std::vector<ScoredPair>* pairs);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_STORY_EVIDENCE_H_
