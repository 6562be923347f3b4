#ifndef QUOTECHECK_CHECKER_LEARN_WEIGHTS_H_
#define QUOTECHECK_CHECKER_LEARN_WEIGHTS_H_

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/learn/chain.h"
#include "checker/learn/feature_hash.h"
#include "checker/learn/neural_chain.h"

namespace quotecheck {

// Sums of weights in steps, by label after the first; what follows those of the labels is without
// meaning. Lists of at most kMaxSummedFeatures features cannot overflow it. A vector of the
// compilers', which has arithmetic operators.
using ScoreSum = int16_t __attribute__((vector_size(16)));
inline constexpr size_t kMaxSummedFeatures = 256;

// The weights of a chain's features, in a frozen hash table of 2^bits slots of eight bytes, of
// which two check the feature and six hold its weights of the labels after the first, in steps of
// `scale`. The first label's weights are 0: only differences count in a chain. A feature has one
// slot that it can be in: there is nothing to search. One that is not there weighs nothing; of
// those, one in some ten thousand is taken for another. A view: the bytes must outlive it.
class ChainWeights {
 public:
  static constexpr size_t kSlotLabels = 6;
  static constexpr size_t kSlotBytes = 8;

  const ChainTransitions& transitions() const { return transitions_; }

  // The sum of the features' weights.
  ScoreSum SumOf(absl::Span<const FeatureHash> features) const {
    ScoreSum sum = {};
    for (FeatureHash feature : features) sum += WeightsOf(feature);
    return sum;
  }

  LabelRow RowOf(ScoreSum sum) const {
    LabelRow row = {};
    for (size_t b = 0; b < kSlotLabels; ++b) row[b + 1] = scale_ * static_cast<float>(sum[b]);
    return row;
  }

  // Scores of one position with these features.
  LabelRow ScoreOf(absl::Span<const FeatureHash> features) const { return RowOf(SumOf(features)); }

 private:
  friend class WeightsReader;

  const char* SlotOf(FeatureHash feature) const {
    return slots_ + size_t{feature & mask_} * kSlotBytes;
  }
  ScoreSum WeightsOf(FeatureHash feature) const;

  const char* slots_ = nullptr;
  uint32_t mask_ = 0;  // number of slots, a power of two, less one
  float scale_ = 0;
  ChainTransitions transitions_;
};

// A small number of the trainer's choice for each word; 0 for words it did not see. A view like
// ChainWeights.
class WordNumbers {
 public:
  uint8_t Of(uint32_t word) const;

 private:
  friend class WeightsReader;

  const char* slots_ = nullptr;
  uint32_t mask_ = 0;
};

// Everything that the learned scanner of one language weighs with.
struct AttributionModel {
  uint64_t id = 0;         // tells it from every other that this process has read
  WordNumbers rates;       // how often a word was part of a cue, in steps
  WordNumbers clusters;    // of words that stand among the same neighbours
  NeuralChain roles;       // of the first tagger, which tells cue, content and source apart
  NeuralChain links;       // of the second, which tells what belongs to one cue
  ChainWeights decisions;  // whether what they put together is right
};

// Reads a file of weights; nothing where the bytes are none. The model looks into `bytes`. Takes
// constant time.
std::optional<AttributionModel> ReadAttributionModel(absl::string_view bytes);

// A chain as the trainer has it.
struct FeatureWeights {
  FeatureHash feature = 0;
  LabelRow weights = {};
};

// Writes what ReadAttributionModel() reads. Of features with one slot, the first is kept.
class WeightsWriter {
 public:
  // The slot of a feature among 2^bits.
  static constexpr size_t SlotOf(FeatureHash feature, size_t bits) {
    return feature & ((uint32_t{1} << bits) - 1);
  }

  void AddNumbers(std::vector<std::pair<uint32_t, uint8_t>> numbers);
  void AddNeuralChain(const NeuralWeights& weights);
  void AddChain(std::vector<FeatureWeights> weights, const ChainTransitions& transitions,
                size_t bits);
  // After the rates and the clusters, the chains of the roles, the links and the decisions, in this
  // order.
  const std::string& bytes() const { return bytes_; }

 private:
  void AddTransitions(const ChainTransitions& transitions);
  void AddRowSlots(const std::vector<FeatureHash>& features, size_t rows);

  std::string bytes_;
};

// What tells a feature from others of its slot; never 0, which marks an empty one.
constexpr uint16_t CheckOf(FeatureHash feature) {
  const uint16_t check = static_cast<uint16_t>(feature >> 16);
  return check == 0 ? 1 : check;
}

// Without a branch, which nothing would predict.
inline ScoreSum ChainWeights::WeightsOf(FeatureHash feature) const {
  uint64_t slot;
  std::memcpy(&slot, SlotOf(feature), sizeof(slot));
  const uint64_t same = static_cast<uint64_t>((slot >> 48) == CheckOf(feature));
  slot &= uint64_t{0} - same;
  using Bytes = int8_t __attribute__((vector_size(kSlotBytes)));
  Bytes bytes;
  std::memcpy(&bytes, &slot, sizeof(bytes));
  return __builtin_convertvector(bytes, ScoreSum);
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_WEIGHTS_H_
