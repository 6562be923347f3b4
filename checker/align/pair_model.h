#ifndef QUOTECHECK_CHECKER_ALIGN_PAIR_MODEL_H_
#define QUOTECHECK_CHECKER_ALIGN_PAIR_MODEL_H_

#include <array>
#include <cstdint>
#include <optional>

#include "absl/strings/string_view.h"
#include "checker/align/word_overlap.h"

namespace quotecheck {

// How the speakers of two quotations stand to each other, as far as is known.
enum class VoiceRelation : uint8_t { kUnknown, kSame, kDifferent };

// What is known of two quotations besides their words.
struct PairCircumstances {
  VoiceRelation voices = VoiceRelation::kUnknown;
  std::optional<int64_t> days_apart;  // between the days they were published; not negative
};

// What the decision weighs. In order of PairFeatureName().
inline constexpr size_t kPairFeatures = 14;
using PairFeatures = std::array<double, kPairFeatures>;
absl::string_view PairFeatureName(size_t feature);
PairFeatures MakePairFeatures(const WordOverlap& overlap, const PairCircumstances& circumstances);

// The log-odds that two quotations print one utterance, by a logistic regression; see the table in
// pair_model.cc for what it was fitted on.
double PairLogOdds(const PairFeatures& features);

// The most that PairLogOdds() gives for features each of which lies between its values in `x` and
// `y`.
double MostPairLogOdds(const PairFeatures& x, const PairFeatures& y);

// In (0, 1).
double ProbabilityOf(double log_odds);

// Share of the lesser text's words that stand in the other in one order, in [0, 1].
double OrderShare(const WordOverlap& overlap);

// Share of the lesser text's weight that the other has, kin counted in part, in [0, 1].
double Coverage(const WordOverlap& overlap);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PAIR_MODEL_H_
