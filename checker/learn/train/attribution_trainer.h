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

// How one of the taggers is trained.
struct TaggerOptions {
  size_t epochs = 8;
  float learning_rate = 1e-3f;
  float dropout = 0.4f;
  float identity_dropout = 0.15f;  // of the words, which are then told by their kinds alone
  uint32_t own_min_count = 3;      // an item's own features seen less often have no row
};

struct TrainingOptions {
  size_t folds = 3;  // for what the second tagger sees of the first
  TaggerOptions roles = {.epochs = 10, .dropout = 0.45f};
  TaggerOptions links = {.own_min_count = 20};
  size_t decision_epochs = 8;
  double decision_rate = 0.012;
  double decision_l2 = 0.01;
  uint32_t min_count = 3;  // features seen less often have no weights
  size_t decision_bits = 16;
  size_t threads = 2;  // the weights do not depend on it
  uint64_t seed = 1;
  std::vector<WordCluster> clusters;  // may be none
  std::function<void(absl::string_view)> progress = [](absl::string_view) {};
};

// Learns the weights of the learned scanner (scan/learned_tagger.h) from annotated articles; gives
// the bytes of their file. Each tagger is trained on all articles, and on all but a fold for each
// fold: what comes after it learns from what it says of articles that it was not trained on. The
// same articles and options give the same bytes on one kind of processor.
std::string TrainAttributionModel(const std::vector<GoldArticle>& articles,
                                  const TrainingOptions& options);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_TRAIN_ATTRIBUTION_TRAINER_H_
