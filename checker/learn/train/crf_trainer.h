#ifndef QUOTECHECK_CHECKER_LEARN_TRAIN_CRF_TRAINER_H_
#define QUOTECHECK_CHECKER_LEARN_TRAIN_CRF_TRAINER_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "checker/learn/chain.h"
#include "checker/learn/feature_hash.h"

namespace quotecheck {

// One labelled sequence. Features are hashes, or ids once a FeatureIndex has interned them.
struct ChainExample {
  std::vector<uint32_t> features;  // of all positions, one after the other
  std::vector<size_t> ends;        // where each position's features end
  std::vector<uint8_t> labels;     // by position
  size_t size() const { return ends.size(); }
};

// Numbers the features that are worth a weight: those seen at least `min_count` times, of all that
// have one slot among 2^bits (weights.h) the most frequent.
class FeatureIndex {
 public:
  FeatureIndex() = default;
  FeatureIndex(const std::vector<ChainExample>& examples, uint32_t min_count, size_t bits);

  size_t size() const { return hashes_.size(); }
  FeatureHash HashOf(size_t id) const { return hashes_[id]; }

  // Replaces hashes by ids; features without one are dropped.
  void Intern(ChainExample* example) const;

 private:
  std::vector<FeatureHash> hashes_;  // by id
  absl::flat_hash_map<FeatureHash, uint32_t> ids_;
};

struct CrfOptions {
  size_t labels = 0;
  size_t features = 0;  // ids are less
  size_t epochs = 10;
  double learning_rate = 0.1;
  double l2 = 1e-5;  // times the weight, pulled off it whenever it is updated
  uint64_t seed = 1;
};

// Weights of a linear-chain conditional random field, by feature id.
struct TrainedChain {
  std::vector<LabelRow> rows;
  ChainTransitions transitions;

  std::vector<LabelRow> ScoresOf(const ChainExample& interned) const;
};

// Maximises the likelihood of the labels by AdaGrad (Duchi, Hazan and Singer 2011), a sequence at
// a time in an order that `seed` gives; the weights are the mean of those after each epoch of the
// second half. `allowed` holds kForbidden for pairs that never follow each other, else 0. The same
// examples and options give the same weights.
TrainedChain TrainCrf(const std::vector<const ChainExample*>& interned,
                      const ChainTransitions& allowed, const CrfOptions& options);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_TRAIN_CRF_TRAINER_H_
