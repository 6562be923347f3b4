#include "checker/align/pair_model.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quotecheck {
namespace {

// What a word's kin counts of the word itself.
constexpr double kKinCredit = 0.7;
// Rarer shared words say no more.
constexpr double kRarestWeight = 9;
// From this order share on, the same words in other mouths are taken for one utterance the sooner
// the more they are.
constexpr double kVerbatimShare = 0.6;
constexpr double kMaxDays = 30;
constexpr double kUnknownDays = 0.5;

struct Weight {
  absl::string_view name;
  double weight;
};

// Logistic regression with L2 penalty, fitted on pairs of quotations from AllSides articles of
// 2012-2016 (Baly et al. 2020) that readers held against each other: 313 adjudicated ones, and
// 1,965 drawn from those that earlier weights were least sure of. bench/results/links.md tells how,
// and how far it goes out of fold. Only weights, no text, are kept of them.
//
// The bias is 0.45 below the fitted one: whoever ties two quotations wrongly accuses somebody.
constexpr double kBias = -8.887;
constexpr Weight kWeights[kPairFeatures] = {
    {"coverage", 0.487},             // of the lesser text by the greater
    {"coverage_around", 2.807},      // what else of it stands around the greater
    {"coverage_of_greater", 0.896},  // of the greater text by the lesser
    {"missing_weight", -0.510},      // log of the lesser's weight that the greater lacks
    {"run_words", 1.524},            // log of the longest run's words
    {"order", 3.967},                // see OrderShare()
    {"rarest", 1.899},               // weight of the rarest shared word
    {"words", 0.291},                // log of the lesser's words
    {"surroundings", 7.729},         // what the surroundings share
    {"same_voice", 0.999},
    {"other_voice", -0.530},
    {"other_voice_coverage", -1.146},
    {"other_voice_verbatim", 1.295},
    {"days_apart", -0.730},  // log
    {"reported", 2.147},     // see PairCircumstances
    {"reported_order", -2.866},
    {"reported_surroundings", -2.226},
};

double SharedWithKin(const WordOverlap& overlap) {
  return overlap.shared_weight + kKinCredit * overlap.akin_weight;
}

double Share(double part, double whole) { return whole > 0 ? std::min(part / whole, 1.0) : 0; }

// The weight of a feature; 0, and an error where it is compiled, for a name that none has.
consteval double WeightOf(absl::string_view name) {
  for (const Weight& weight : kWeights) {
    if (weight.name == name) return weight.weight;
  }
  throw "no such feature";
}

// Logarithms of small counts, which nearly all are.
constexpr size_t kLogCounts = 256;
using Logs = std::array<double, kLogCounts>;

template <typename Value>
Logs MakeLogs(Value value) {
  Logs logs;
  for (size_t i = 0; i < logs.size(); ++i) logs[i] = std::log1p(value(i));
  return logs;
}

double LogOfCount(size_t count) {
  static const Logs logs = MakeLogs([](size_t i) { return static_cast<double>(i); });
  return count < logs.size() ? logs[count] : std::log1p(static_cast<double>(count));
}

// Of a weight, or of a little less.
double LeastLogOf(double weight) {
  constexpr double kSteps = 4;  // a unit
  static const Logs logs = MakeLogs([](size_t i) { return static_cast<double>(i) / kSteps; });
  if (weight <= 0) return 0;
  const double step = weight * kSteps;
  if (step < kLogCounts) return logs[static_cast<size_t>(step)];
  return LogOfCount(static_cast<size_t>(weight));
}

constexpr double kLogOfUnknownDays = 0.40546510810816438;  // log1p(kUnknownDays)

size_t DaysThatCount(int64_t days) {
  return static_cast<size_t>(std::min(days, static_cast<int64_t>(kMaxDays)));
}

}  // namespace

double OrderShare(const WordOverlap& overlap) {
  return 1 - Share(static_cast<double>(overlap.distance_words),
                   static_cast<double>(overlap.lesser_words));
}

double Coverage(const WordOverlap& overlap) {
  return Share(SharedWithKin(overlap), overlap.lesser_weight);
}

absl::string_view PairFeatureName(size_t feature) { return kWeights[feature].name; }

PairFeatures MakePairFeatures(const WordOverlap& overlap, const PairCircumstances& circumstances) {
  const double coverage = Coverage(overlap);
  const double order = OrderShare(overlap);
  const double missing = std::max(overlap.lesser_weight - SharedWithKin(overlap), 0.0);
  const bool same = circumstances.voices == VoiceRelation::kSame;
  const bool other = circumstances.voices == VoiceRelation::kDifferent;
  const double verbatim = std::max(order - kVerbatimShare, 0.0) * std::log1p(overlap.run_weight);
  const double days = circumstances.days_apart.has_value()
                          ? std::min(static_cast<double>(*circumstances.days_apart), kMaxDays)
                          : kUnknownDays;
  return {coverage,
          overlap.around_share,
          Share(SharedWithKin(overlap), overlap.greater_weight),
          std::log1p(missing),
          LogOfCount(overlap.run_words),
          order,
          Share(overlap.rarest_shared, kRarestWeight),
          LogOfCount(overlap.lesser_words),
          overlap.surroundings_share,
          same ? 1.0 : 0.0,
          other ? 1.0 : 0.0,
          other ? coverage : 0.0,
          other ? verbatim : 0.0,
          std::log1p(days),
          circumstances.reported ? 1.0 : 0.0,
          circumstances.reported ? order : 0.0,
          circumstances.reported ? overlap.surroundings_share : 0.0};
}

double PairLogOdds(const PairFeatures& features) {
  double log_odds = kBias;
  for (size_t i = 0; i < kPairFeatures; ++i) log_odds += kWeights[i].weight * features[i];
  return log_odds;
}

double MostPairLogOdds(const PairFeatures& x, const PairFeatures& y) {
  double log_odds = kBias;
  for (size_t i = 0; i < kPairFeatures; ++i) {
    log_odds += std::max(kWeights[i].weight * x[i], kWeights[i].weight * y[i]);
  }
  return log_odds;
}

double MostPairLogOdds(const OverlapBounds& bounds, const PairCircumstances& circumstances) {
  const double order =
      Share(static_cast<double>(bounds.words_in_order), static_cast<double>(bounds.lesser_words));
  const bool other = circumstances.voices == VoiceRelation::kDifferent;
  const double of_lesser = WeightOf("coverage") + (other ? WeightOf("other_voice_coverage") : 0);
  const double most_akin =
      std::min(bounds.akin_weight, std::max(bounds.lesser_weight - bounds.shared_weight, 0.0));
  const auto of_credited = [&](double credited) {
    return of_lesser * Share(credited, bounds.lesser_weight) +
           WeightOf("coverage_of_greater") * Share(credited, bounds.greater_weight) +
           WeightOf("missing_weight") * LeastLogOf(bounds.lesser_weight - credited);
  };
  // Convex in what is credited: most at one of its ends.
  double most = kBias + std::max(of_credited(bounds.least_shared_weight),
                                 of_credited(bounds.shared_weight + kKinCredit * most_akin));
  most += WeightOf("coverage_around") * bounds.around_share;
  most += WeightOf("run_words") * LogOfCount(bounds.run_words);
  const bool reported = circumstances.reported;
  const double of_order = WeightOf("order") + (reported ? WeightOf("reported_order") : 0);
  const double of_surroundings =
      WeightOf("surroundings") + (reported ? WeightOf("reported_surroundings") : 0);
  most += std::max(of_order, 0.0) * order;
  most += WeightOf("rarest") * Share(bounds.rarest_shared, kRarestWeight);
  most += WeightOf("words") * LogOfCount(bounds.lesser_words);
  most += std::max(of_surroundings, 0.0) * bounds.surroundings_share;
  if (reported) most += WeightOf("reported");
  most += WeightOf("days_apart") * (circumstances.days_apart.has_value()
                                        ? LogOfCount(DaysThatCount(*circumstances.days_apart))
                                        : kLogOfUnknownDays);
  if (circumstances.voices == VoiceRelation::kSame) most += WeightOf("same_voice");
  if (other) most += WeightOf("other_voice");
  if (other && order > kVerbatimShare) {
    most +=
        WeightOf("other_voice_verbatim") * (order - kVerbatimShare) * std::log1p(bounds.run_weight);
  }
  return most;
}

bool DifferentVoicesMayTellMore(const OverlapBounds& bounds) {
  const double order =
      Share(static_cast<double>(bounds.words_in_order), static_cast<double>(bounds.lesser_words));
  return order > kVerbatimShare && WeightOf("other_voice") + WeightOf("other_voice_verbatim") *
                                                                 (order - kVerbatimShare) *
                                                                 std::log1p(bounds.run_weight) >
                                       WeightOf("same_voice");
}

double ProbabilityOf(double log_odds) { return 1 / (1 + std::exp(-log_odds)); }

}  // namespace quotecheck
