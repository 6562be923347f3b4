#ifndef QUOTECHECK_CHECKER_ALIGN_UTTERANCE_CLUSTERS_H_
#define QUOTECHECK_CHECKER_ALIGN_UTTERANCE_CLUSTERS_H_

#include <cstddef>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/pair_scorer.h"
#include "checker/align/story_evidence.h"
#include "checker/records/batch.h"

namespace quotecheck {

// The quotations of a batch by utterance.
struct UtteranceClusters {
  std::vector<std::vector<QuoteIndex>> quotes;    // ascending; clusters by their first quotation
  std::vector<UtteranceIndex> utterance_of;       // by QuoteIndex
  std::vector<std::vector<UtteranceIndex>> also;  // see Batch::also
};

// Joins the quotations of matching pairs, the likeliest first, those of two in marks before any
// with a report, as long as what is joined hangs together: any two members match too, or one of the
// quotations holds the words of both, or the two that surely match do together. A quotation that
// alone joins what others print as two sentences said apart is a splice: it stays with the one, and
// has the other in `also`; so does what a primary source tells to be one. A pair that a primary
// source settles (ScoredPair::located) is joined in any case. Members that nearly repeat one
// another are represented by one of them, so that joining takes near-linear time. On up to `jobs`
// threads, which make no difference.
UtteranceClusters ClusterQuotes(const Batch& batch, const PairScorer& scorer,
                                absl::Span<const ScoredPair> pairs,
                                absl::Span<const uint32_t> witness_of, size_t jobs = 1);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_UTTERANCE_CLUSTERS_H_
