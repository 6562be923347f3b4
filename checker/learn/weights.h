#ifndef QUOTECHECK_CHECKER_LEARN_WEIGHTS_H_
#define QUOTECHECK_CHECKER_LEARN_WEIGHTS_H_

#include <array>
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

namespace quotecheck {

// The weights of a chain's features, in a frozen hash table: slots of eight bytes, of which two
// check the feature and six hold its weights of the labels after the first, in steps of `scale`.
// The first label's weights are 0: only differences count in a chain. A feature that has no slot
// weighs nothing; of those, one in some ten thousand is taken for another. A view: the bytes must
// outlive it.
class ChainWeights {
 public:
  static constexpr size_t kSlotLabels = 6;

  const ChainTransitions& transitions() const { return transitions_; }

  // Scores of one position with these features.
  LabelRow ScoreOf(absl::Span<const FeatureHash> features) const {
    for (FeatureHash feature : features) {
      __builtin_prefetch(slots_ + size_t{feature & mask_} * sizeof(uint64_t));
    }
    std::array<int32_t, kSlotLabels> sums = {};
    for (FeatureHash feature : features) Add(feature, &sums);
    LabelRow row = {};
    for (size_t b = 0; b < kSlotLabels; ++b) row[b + 1] = scale_ * static_cast<float>(sums[b]);
    return row;
  }

 private:
  friend class WeightsReader;

  void Add(FeatureHash feature, std::array<int32_t, kSlotLabels>* sums) const;

  const char* slots_ = nullptr;
  uint32_t mask_ = 0;  // number of slots, a power of two, less one
  float scale_ = 0;
  ChainTransitions transitions_;
};

// How often each word was part of a cue, as a small number of the trainer's choice; 0 for words it
// did not see. A view like ChainWeights.
class WordRates {
 public:
  uint8_t RateOf(uint32_t word) const;

 private:
  friend class WeightsReader;

  const char* slots_ = nullptr;
  uint32_t mask_ = 0;
};

// Everything that the learned scanner of one language weighs with.
struct AttributionModel {
  WordRates rates;
  ChainWeights roles;      // of the first tagger, which tells cue, content and source apart
  ChainWeights links;      // of the second, which tells what belongs to one cue
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

// Writes what ReadAttributionModel() reads. Of more features than a chain has room for, those of
// the greatest weights are kept.
class WeightsWriter {
 public:
  // How many features a chain of 2^bits slots has room for.
  static constexpr size_t Capacity(size_t bits) { return (size_t{3} << bits) / 4; }

  void AddRates(std::vector<std::pair<uint32_t, uint8_t>> rates);
  void AddChain(std::vector<FeatureWeights> weights, const ChainTransitions& transitions,
                size_t bits);
  // After the rates, the chains of the roles, the links and the decisions, in this order.
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

// What tells a feature from others of its slot; never 0, which marks an empty one.
constexpr uint32_t CheckOf(FeatureHash feature) {
  const uint32_t check = (feature >> 16 ^ feature << 7 ^ feature >> 3) & 0xFFFF;
  return check == 0 ? 1 : check;
}

inline void ChainWeights::Add(FeatureHash feature, std::array<int32_t, kSlotLabels>* sums) const {
  const uint32_t wanted = CheckOf(feature);
  for (uint32_t at = feature & mask_;; at = (at + 1) & mask_) {
    uint64_t slot;
    std::memcpy(&slot, slots_ + size_t{at} * sizeof(slot), sizeof(slot));
    const uint32_t found = static_cast<uint32_t>(slot & 0xFFFF);
    if (found == 0) return;
    if (found != wanted) continue;
    for (size_t b = 0; b < kSlotLabels; ++b) {
      (*sums)[b] += static_cast<int8_t>(slot >> (16 + 8 * b));
    }
    return;
  }
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_WEIGHTS_H_
