#ifndef QUOTECHECK_CHECKER_LEARN_TRAIN_ATTRIBUTION_TRAINER_H_
#define QUOTECHECK_CHECKER_LEARN_TRAIN_ATTRIBUTION_TRAINER_H_

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/learn/train/gold.h"
#include "checker/learn/train/word_clusters.h"

namespace quotecheck {

struct TrainingOptions {
  size_t folds = 3;  // for what the second tagger sees of the first
  size_t role_epochs = 5;
  size_t link_epochs = 5;
  size_t decision_epochs = 8;
  double learning_rate = 0.012;
  double role_l2 = 0.003;
  double link_l2 = 0.003;
  double decision_l2 = 0.01;
  uint32_t min_count = 3;  // features seen less often get no weight
  size_t role_bits = 19;   // 2^bits slots of 8 bytes in the file
  size_t link_bits = 18;
  size_t decision_bits = 16;
  size_t threads = 2;  // the weights do not depend on it
  uint64_t seed = 1;
  std::vector<WordCluster> clusters;  // may be none
  std::function<void(absl::string_view)> progress = [](absl::string_view) {};
};

// Learns the weights of the learned scanner (scan/learned_tagger.h) from annotated articles; gives
// the bytes of their file. Each tagger is trained on all articles, and on all but a fold for each
// fold: what comes after it learns from what it says of articles that it was not trained on. The
// same articles and options give the same bytes.
std::string TrainAttributionModel(const std::vector<GoldArticle>& articles,
                                  const TrainingOptions& options);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_TRAIN_ATTRIBUTION_TRAINER_H_
