#ifndef QUOTECHECK_CHECKER_LEARN_TRAIN_CUE_RATES_H_
#define QUOTECHECK_CHECKER_LEARN_TRAIN_CUE_RATES_H_

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "checker/learn/train/training_article.h"

namespace quotecheck {

// How often words, and what they are made of, are in cues.
class CueRates {
 public:
  // `roles`: GoldRoles() of the article.
  void Add(const TrainingArticle& article, const std::vector<uint8_t>& roles);

  // By RateKeys(): 1 for what is never a cue in fewer than five places, 2 for never or in fewer
  // than 2 % of its places, and a step more from each of 2, 8, 20, 40 and 65 % on.
  std::vector<std::pair<uint32_t, uint8_t>> Steps() const;

 private:
  struct Count {
    uint32_t cues = 0;
    uint32_t all = 0;
  };
  static uint8_t StepOf(const Count& count);

  absl::flat_hash_map<uint32_t, Count> counts_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_TRAIN_CUE_RATES_H_
