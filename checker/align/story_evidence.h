#ifndef QUOTECHECK_CHECKER_ALIGN_STORY_EVIDENCE_H_
#define QUOTECHECK_CHECKER_ALIGN_STORY_EVIDENCE_H_

#include <cstddef>
#include <vector>

#include "checker/align/pair_scorer.h"
#include "checker/records/batch.h"

namespace quotecheck {

// Pairs at least as likely as this print one utterance.
inline constexpr double kMatchProbability = 0.5;

// The log-odds of pairs that are known to print two utterances, whatever words they share.
inline constexpr double kToldApartLogOdds = -100;

// Two quotations of a batch, a < b, and how likely they print one utterance.
struct ScoredPair {
  QuoteIndex a;
  QuoteIndex b;
  PairScore score;
  double log_odds = 0;  // score.log_odds, and what the batch adds
  // Whether one of the two is the other retold: much else of the two articles matches as well,
  // nearly all of it in other words, as in translations and spun copies.
  bool retold = false;
  // Whether one of the two is the passage of a primary source that holds the other's words.
  bool located = false;

  double probability() const { return ProbabilityOf(log_odds); }
};

// Weighs what else of the same two articles matches:
// - where other pairs match in other words, one article renders all that was said in words of its
//   own, as translations and spun copies do, and other words speak less against a pair that is the
//   best for both its quotations; the less where the quotations next to them match too;
// - where other pairs match word for word, the articles print what was said as it was said, and a
//   pair in other words is rather another sentence.
// Pairs of different speakers gain nothing. Near-linear in the pairs, which keep their order. On up
// to `jobs` threads, which make no difference.
void AddStoryEvidence(const Batch& batch, std::vector<ScoredPair>* pairs, size_t jobs = 1);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_STORY_EVIDENCE_H_
