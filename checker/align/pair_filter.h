#ifndef QUOTECHECK_CHECKER_ALIGN_PAIR_FILTER_H_
#define QUOTECHECK_CHECKER_ALIGN_PAIR_FILTER_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/candidates.h"
#include "checker/align/ordered_overlap.h"
#include "checker/align/pair_model.h"
#include "checker/align/pair_scorer.h"
#include "checker/align/quote_digest.h"
#include "checker/records/batch.h"

namespace quotecheck {

// Rules out candidates by what they can score at most, from little that stands close together in
// memory: most pairs that share a few words share no more. Exact in one way only: a pair that is
// ruled out has less than `least` by PairScorer::Score(), or shares too little for it; one that is
// kept may have less too. Thread safe where const.
class PairFilter {
 public:
  // Keeps the scorer, which must outlive it. Linear; 128 bytes a quotation. Made on up to `jobs`
  // threads.
  PairFilter(const Batch& batch, const PairScorer* scorer, double least, size_t jobs);

  // The pairs that are not ruled out, in their order. Nine of ten pairs cost some hundred
  // instructions, those next to each other with a quotation in common the least; the others cost as
  // much as their texts have words.
  std::vector<CandidatePair> Narrow(absl::Span<const CandidatePair> pairs) const;

 private:
  // A pair that may reach `least_`, as far as it is known what both texts have in common.
  struct Hopeful {
    uint32_t asked = 0;
    uint32_t other = 0;
    OverlapBounds bounds;
  };

  class Asked;

  // What Narrow() takes from one step to the next, reused from run to run.
  struct Run {
    std::vector<Hopeful> hopeful;  // those of one asked quotation next to each other
    OrderedPattern pattern;
  };

  bool MayReach(const Hopeful& pair) const;
  void FindByDigests(absl::Span<const CandidatePair> pairs, Asked* asked, Run* run) const;
  void NarrowByOrder(Run* run) const;
  void NarrowByWords(Run* run) const;

  const PairScorer& scorer_;
  double least_;
  QuoteDigests digests_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PAIR_FILTER_H_
