#include "checker/learn/train/cue_rates.h"

#include <cstddef>

#include "checker/scan/learned_items.h"

namespace quotecheck {

void CueRates::Add(const TrainingArticle& article, const std::vector<uint8_t>& roles) {
  for (size_t i = 0; i < roles.size(); ++i) {
    if (article.frames.IsQuote(i) || article.frames.IsPunctuation(i)) continue;
    const bool cue = roles[i] == LabelNumber(RoleLabel::kCueBegin) ||
                     roles[i] == LabelNumber(RoleLabel::kCueInside);
    for (uint32_t key : RateKeys(article.frames.Word(i))) {
      Count& count = counts_[key];
      ++count.all;
      if (cue) ++count.cues;
    }
  }
}

std::vector<std::pair<uint32_t, uint8_t>> CueRates::Steps() const {
  std::vector<std::pair<uint32_t, uint8_t>> steps;
  steps.reserve(counts_.size());
  for (const auto& [word, count] : counts_) steps.emplace_back(word, StepOf(count));
  return steps;
}

uint8_t CueRates::StepOf(const Count& count) {
  if (count.cues == 0) return count.all < 5 ? 1 : 2;
  const double rate = (count.cues + 0.1) / (count.all + 2.0);
  uint8_t step = 2;
  for (double least : {0.02, 0.08, 0.2, 0.4, 0.65}) {
    step = static_cast<uint8_t>(step + (rate >= least));
  }
  return step;
}

}  // namespace quotecheck
