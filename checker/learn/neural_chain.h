#ifndef QUOTECHECK_CHECKER_LEARN_NEURAL_CHAIN_H_
#define QUOTECHECK_CHECKER_LEARN_NEURAL_CHAIN_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "absl/types/span.h"
#include "checker/learn/chain.h"
#include "checker/learn/feature_hash.h"
#include "checker/learn/hidden_sum.h"

namespace quotecheck {

// The numbers of an item are in steps of 2^-kItemBits, the weights of a convolution in such of
// another power of two, so that a shift makes steps of the hidden layer of their products. No
// weight is more than kMaxConvolution steps.
inline constexpr uint32_t kItemBits = 10;
inline constexpr int16_t kMaxConvolution = 4095;
inline constexpr uint32_t kMaxConvolutionShift = 20;

// Scores the labels of items by a window of items around each (Collobert et al. 2011, *Natural
// Language Processing (Almost) from Scratch*): an item is the sum of the embeddings of its
// features; a convolution over the window, and features of the item in its place, make one hidden
// layer of rectified units, and that the scores. What an item adds to the hidden sums of its
// neighbours depends on it alone, so the caller finds it once for each kind of item and only adds
// afterwards. A view: the bytes it was read from must outlive it.
class NeuralChain {
 public:
  static constexpr size_t kMaxEmbedding = 64;
  static constexpr size_t kMaxReach = 8;

  const ChainTransitions& transitions() const { return transitions_; }

  // Items to either side that count.
  size_t reach() const { return reach_; }

  // What an item with these features adds to the hidden sums of the items around it: at `place`, to
  // that of the item which stands reach() - place after it. Features are told apart by their place
  // in the list as well: the first is the `first`th of an item. Adds to what `by_place` holds,
  // which has 2 * reach() + 1 places. Takes microseconds.
  void AddItem(size_t first, absl::Span<const FeatureHash> features,
               absl::Span<HiddenSum> by_place) const;

  // The same of the rows of its features, by ItemRow().
  void AddItemOfRows(absl::Span<const uint32_t> rows, absl::Span<HiddenSum> by_place) const;

  // Where the weights of the `number`th feature of an item are; one place for all that training did
  // not see. Items whose features have the same places add the same.
  uint32_t ItemRow(size_t number, FeatureHash feature) const {
    return Find(item_slots_, item_mask_, feature, number);
  }

  // What the `number`th feature of an item in its place adds to its own hidden sum:
  // HiddenSum::kBytes bytes. Of one that training did not see, what those have in common.
  const char* OwnFeature(size_t number, FeatureHash feature) const {
    return own_rows_ + size_t{Find(own_slots_, own_mask_, feature, number)} * HiddenSum::kBytes;
  }

  // What every hidden sum begins with.
  const HiddenSum& bias() const { return bias_; }

  // Of an item whose hidden sum is that of `rows`.
  LabelRow ScoreOf(const HiddenRows& rows) const;

 private:
  friend class WeightsReader;

  static constexpr size_t kSlotBytes = 8;

  // The row of a feature in a hash table of slots {feature, row} with linear probing, or `unknown`.
  static uint32_t Find(const char* slots, uint32_t mask, FeatureHash feature, size_t unknown) {
    for (uint32_t at = feature & mask;; at = (at + 1) & mask) {
      std::array<uint32_t, 2> slot;
      std::memcpy(slot.data(), slots + size_t{at} * kSlotBytes, kSlotBytes);
      if (slot[0] == feature) return slot[1];
      if (slot[0] == 0) return static_cast<uint32_t>(unknown);
    }
  }

  size_t embedding_ = 0;  // numbers of an item
  size_t reach_ = 0;
  const char* item_slots_ = nullptr;
  uint32_t item_mask_ = 0;
  const char* item_rows_ = nullptr;  // a scale, and `embedding_` bytes in steps of it
  const char* own_slots_ = nullptr;
  uint32_t own_mask_ = 0;
  const char* own_rows_ = nullptr;
  uint32_t convolution_shift_ = 0;     // from products of steps to steps of the hidden layer
  const char* convolution_ = nullptr;  // pairs of weights by place, pair of numbers and unit
  HiddenSum bias_;
  float output_step_ = 0;
  std::array<std::array<int16_t, kHiddenUnits>, kMaxChainLabels> output_ = {};
  LabelRow output_bias_ = {};
  ChainTransitions transitions_;
};

// A chain as the trainer has it. Rows stand one after the other; the first ones of each kind are
// those of unknown features, by number.
struct NeuralWeights {
  size_t embedding = 0;
  size_t reach = 0;
  std::vector<FeatureHash> item_features;  // of the rows after those of the unknown
  std::vector<float> item_rows;            // `embedding` each
  std::vector<FeatureHash> own_features;
  std::vector<float> own_rows;     // kHiddenUnits each
  std::vector<float> convolution;  // by place, number and unit
  std::vector<float> bias;         // by unit
  std::vector<float> output;       // by unit and label, kMaxChainLabels a unit
  std::vector<float> output_bias;  // by label
  ChainTransitions transitions;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_NEURAL_CHAIN_H_
