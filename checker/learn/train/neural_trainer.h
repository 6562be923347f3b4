#ifndef QUOTECHECK_CHECKER_LEARN_TRAIN_NEURAL_TRAINER_H_
#define QUOTECHECK_CHECKER_LEARN_TRAIN_NEURAL_TRAINER_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "checker/learn/feature_hash.h"
#include "checker/learn/neural_chain.h"
#include "checker/learn/train/neural_network.h"

namespace quotecheck {

// The rows of features that are seen often enough to have one of their own. The first rows, one for
// each number of a feature in its list, are those of all others.
class FeatureRows {
 public:
  FeatureRows() = default;
  // `list_size` features of the lists stand one after the other in each `list`.
  FeatureRows(const std::vector<const std::vector<uint32_t>*>& lists, size_t list_size,
              uint32_t min_count);

  size_t size() const { return list_size_ + features_.size(); }
  // Of the rows after the first ones.
  const std::vector<FeatureHash>& features() const { return features_; }

  // Replaces hashes by rows.
  void Intern(std::vector<uint32_t>* list) const;

 private:
  size_t list_size_ = 0;
  std::vector<FeatureHash> features_;
  absl::flat_hash_map<FeatureHash, uint32_t> rows_;
};

struct NeuralOptions {
  size_t epochs = 7;
  size_t batch = 8;             // examples between two steps
  float learning_rate = 1e-3f;  // falls in a line to a thirtieth
  Dropout dropout;
  uint64_t seed = 1;
};

// Maximises the likelihood of the labels by Adam (Kingma and Ba 2015), whose moments of a row stand
// still while no example has it. The same examples and options give the same weights on one kind of
// processor.
NeuralWeights TrainNeural(const std::vector<const NeuralExample*>& interned,
                          const NeuralShape& shape, const FeatureRows& item_rows,
                          const FeatureRows& own_rows, const NeuralOptions& options);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_TRAIN_NEURAL_TRAINER_H_
