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
  bool reported = false;              // whether one of them, or both, stands in no marks
};

// What the decision weighs. In order of PairFeatureName().
inline constexpr size_t kPairFeatures = 17;
using PairFeatures = std::array<double, kPairFeatures>;
absl::string_view PairFeatureName(size_t feature);
PairFeatures MakePairFeatures(const WordOverlap& overlap, const PairCircumstances& circumstances);

// The log-odds that two quotations print one utterance, by a logistic regression; see the table in
// pair_model.cc for what it was fitted on.
double PairLogOdds(const PairFeatures& features);

// The most that PairLogOdds() gives for features each of which lies between its values in `x` and
// `y`.
double MostPairLogOdds(const PairFeatures& x, const PairFeatures& y);

// What is known of the overlap of two quotations before it is measured.
struct OverlapBounds {
  double lesser_weight = 0;  // exact, and above 0
  double greater_weight = 0;
  size_t lesser_words = 0;
  double least_shared_weight = 0;  // at least
  // The others at most: see WordOverlap.
  double shared_weight = 0;
  double rarest_shared = 0;
  double akin_weight = 0;  // no more than what is not shared counts
  size_t run_words = 0;
  double run_weight = 0;
  size_t words_in_order = 0;  // lesser_words less distance_words
  double around_share = 0;
  double surroundings_share = kUsualSurroundings;
};

// At least what PairLogOdds() gives for any overlap within the bounds, but for rounding: one that
// is above it by less than 1e-9 for each unit of weight. Much cheaper than PairFeatures are.
double MostPairLogOdds(const OverlapBounds& bounds, const PairCircumstances& circumstances);

// Whether different voices may tell more of a pair than one voice does, as of long runs.
bool DifferentVoicesMayTellMore(const OverlapBounds& bounds);

// In (0, 1).
double ProbabilityOf(double log_odds);

// Share of the lesser text's words that stand in the other in one order, in [0, 1].
double OrderShare(const WordOverlap& overlap);

// Share of the lesser text's weight that the other has, kin counted in part, in [0, 1].
double Coverage(const WordOverlap& overlap);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PAIR_MODEL_H_
