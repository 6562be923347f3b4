#ifndef QUOTECHECK_CHECKER_LEARN_CHAIN_H_
#define QUOTECHECK_CHECKER_LEARN_CHAIN_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"

namespace quotecheck {

// The most labels a chain can have: a row of scores fills one vector register.
inline constexpr size_t kMaxChainLabels = 8;

// Something by label.
using LabelRow = std::array<float, kMaxChainLabels>;

// What following each other adds to the score of two labels. Forbidden pairs have kForbidden.
struct ChainTransitions {
  static constexpr float kForbidden = -1e6f;

  size_t labels = 0;                              // used, from label 0
  LabelRow start = {};                            // of the first position
  std::array<LabelRow, kMaxChainLabels> to = {};  // to[b][a]: from a to b
};

// Label sequence of the greatest score under a linear chain (Viterbi 1967). `scores` has a row a
// position. Linear in positions.
std::vector<uint8_t> BestLabels(absl::Span<const LabelRow> scores,
                                const ChainTransitions& transitions);

// Posterior probabilities of a linear-chain conditional random field (Lafferty, McCallum and
// Pereira 2001) by the forward-backward algorithm, scaled at each position.
struct ChainMarginals {
  std::vector<LabelRow> labels;  // by position
  // Expected number of times that label b follows a, at pairs[b][a]; filled in on demand.
  std::array<LabelRow, kMaxChainLabels> pairs = {};
  double log_partition = 0;
};
ChainMarginals FindMarginals(absl::Span<const LabelRow> scores, const ChainTransitions& transitions,
                             bool with_pairs);

// The two, for an instruction set. All give the same numbers.
struct ChainAlgorithms {
  std::vector<uint8_t> (*best_labels)(absl::Span<const LabelRow> scores,
                                      const ChainTransitions& transitions);
  ChainMarginals (*find_marginals)(absl::Span<const LabelRow> scores,
                                   const ChainTransitions& transitions, bool with_pairs);
};
const ChainAlgorithms& PortableChainAlgorithms();
// The fastest that the processor has.
const ChainAlgorithms& BestChainAlgorithms();

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_CHAIN_H_
