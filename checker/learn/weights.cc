#include "checker/learn/weights.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cmath>
#include <cstring>
#include <utility>

namespace quotecheck {
namespace {

constexpr absl::string_view kMagic = "QCWEIGH5";
constexpr size_t kNumberSlot = 4;
constexpr size_t kCacheLine = 64;
constexpr uint32_t kMaxRows = uint32_t{1} << 24;
constexpr float kSteps = 127;
constexpr float kMaxOutput = 1023;  // in steps
constexpr float kLeastScale = 1e-9f;

template <typename T>
void Append(const T& value, std::string* bytes) {
  bytes->append(reinterpret_cast<const char*>(&value), sizeof(value));
}

// Bytes from an offset in the file to the next multiple of a cache line.
size_t Padding(size_t offset) { return (kCacheLine - offset % kCacheLine) % kCacheLine; }

// Puts every label's weight in relation to the first label's.
void Relate(LabelRow* row) {
  for (size_t b = kMaxChainLabels; b-- > 0;) (*row)[b] -= (*row)[0];
}

float Greatest(const LabelRow& row) {
  float greatest = 0;
  for (float weight : row) greatest = std::max(greatest, std::fabs(weight));
  return greatest;
}

// Weights beyond this are cut off: a few extreme ones would make the steps of all others coarse.
float Range(const std::vector<FeatureWeights>& weights) {
  std::vector<float> sizes;
  sizes.reserve(weights.size());
  for (const FeatureWeights& entry : weights) sizes.push_back(Greatest(entry.weights));
  if (sizes.empty()) return 1;
  const size_t at = sizes.size() - 1 - sizes.size() / 10000;
  std::nth_element(sizes.begin(), sizes.begin() + static_cast<long>(at), sizes.end());
  return std::max(sizes[at], 1e-6f);
}

uint64_t PackSlot(const FeatureWeights& entry, float scale) {
  uint64_t slot = uint64_t{CheckOf(entry.feature)} << 48;
  for (size_t b = 0; b < ChainWeights::kSlotLabels; ++b) {
    const float steps = std::round(entry.weights[b + 1] / scale);
    const int8_t weight = static_cast<int8_t>(std::clamp(steps, -kSteps, kSteps));
    slot |= uint64_t{static_cast<uint8_t>(weight)} << (8 * b);
  }
  return slot;
}

int16_t Round(float value, float step, float limit) {
  return static_cast<int16_t>(std::clamp(std::round(value / step), -limit, limit));
}

float Greatest(absl::Span<const float> values) {
  float greatest = kLeastScale;
  for (float value : values) greatest = std::max(greatest, std::fabs(value));
  return greatest;
}

// A hash table of the features' rows, of which those of known features begin at `first`.
std::vector<std::array<uint32_t, 2>> RowSlots(const std::vector<FeatureHash>& features,
                                              size_t first, uint32_t* bits) {
  *bits = 4;
  while ((size_t{1} << *bits) < 2 * features.size()) ++*bits;
  std::vector<std::array<uint32_t, 2>> slots(size_t{1} << *bits, {0, 0});
  for (size_t f = 0; f < features.size(); ++f) {
    size_t at = features[f] & (slots.size() - 1);
    while (slots[at][0] != 0) at = (at + 1) & (slots.size() - 1);
    slots[at] = {features[f], static_cast<uint32_t>(first + f)};
  }
  return slots;
}

void AppendHidden(absl::Span<const float> units, std::string* bytes) {
  for (float unit : units) Append(Round(unit, kHiddenStep, kMaxHiddenSummand), bytes);
}

float ConvolutionStep(uint32_t shift) {
  return std::ldexp(kHiddenStep, static_cast<int>(kItemBits) - static_cast<int>(shift));
}

// Weights of two of an item's numbers stand side by side; what is missing to a pair is 0.
void AppendConvolution(const NeuralWeights& weights, std::string* bytes) {
  const float greatest = Greatest(weights.convolution);
  uint32_t shift = kMaxConvolutionShift;
  while (shift > 0 && greatest > kMaxConvolution * ConvolutionStep(shift)) --shift;
  const float step = ConvolutionStep(shift);
  Append(shift, bytes);
  for (size_t place = 0; place <= 2 * weights.reach; ++place) {
    const float* rows = &weights.convolution[place * weights.embedding * kHiddenUnits];
    for (size_t d = 0; d < weights.embedding; d += 2) {
      for (size_t h = 0; h < kHiddenUnits; ++h) {
        const bool pair = d + 1 < weights.embedding;
        Append(Round(rows[d * kHiddenUnits + h], step, kMaxConvolution), bytes);
        Append(pair ? Round(rows[(d + 1) * kHiddenUnits + h], step, kMaxConvolution) : int16_t{0},
               bytes);
      }
    }
  }
}

}  // namespace

uint8_t WordNumbers::Of(uint32_t word) const {
  for (uint32_t at = word & mask_;; at = (at + 1) & mask_) {
    uint32_t slot;
    std::memcpy(&slot, slots_ + size_t{at} * kNumberSlot, kNumberSlot);
    if (slot == 0) return 0;
    if (slot >> 8 == word >> 8) return static_cast<uint8_t>(slot);
  }
}

// Reads the parts of a file one after the other.
class WeightsReader {
 public:
  explicit WeightsReader(absl::string_view bytes) : size_(bytes.size()), rest_(bytes) {}

  bool Magic() { return Take(kMagic.size()) == kMagic; }

  bool Numbers(WordNumbers* numbers) {
    uint32_t bits = 0;
    numbers->slots_ = Slots(kNumberSlot, &bits);
    numbers->mask_ = (uint32_t{1} << bits) - 1;
    return numbers->slots_ != nullptr;
  }

  bool Chain(ChainWeights* chain) {
    if (!Transitions(&chain->transitions_) || !Read(&chain->scale_)) return false;
    uint32_t bits = 0;
    chain->slots_ = Slots(ChainWeights::kSlotBytes, &bits);
    chain->mask_ = (uint32_t{1} << bits) - 1;
    return chain->slots_ != nullptr;
  }

  bool Neural(NeuralChain* chain) {
    uint32_t embedding = 0, reach = 0;
    if (!Transitions(&chain->transitions_) || !Read(&embedding) || !Read(&reach)) return false;
    if (embedding > NeuralChain::kMaxEmbedding || reach > NeuralChain::kMaxReach) return false;
    chain->embedding_ = embedding;
    chain->reach_ = reach;
    chain->item_rows_ = Rows(sizeof(float) + embedding, &chain->item_slots_, &chain->item_mask_);
    chain->own_rows_ = Rows(HiddenSum::kBytes, &chain->own_slots_, &chain->own_mask_);
    if (chain->item_rows_ == nullptr || chain->own_rows_ == nullptr) return false;
    uint32_t& shift = chain->convolution_shift_;
    if (!Read(&shift) || shift > kMaxConvolutionShift) return false;
    const size_t pairs = (2 * size_t{reach} + 1) * ((embedding + 1) / 2) * kHiddenUnits;
    chain->convolution_ = Take(pairs * 2 * sizeof(int16_t)).data();
    const absl::string_view bias = Take(HiddenSum::kBytes);
    if (chain->convolution_ == nullptr || bias.size() != HiddenSum::kBytes) return false;
    chain->bias_.AddBytes(bias.data());
    return Read(&chain->output_step_) && Read(&chain->output_) && Read(&chain->output_bias_);
  }

 private:
  bool Transitions(ChainTransitions* transitions) {
    uint32_t labels = 0;
    if (!Read(&labels) || labels > kMaxChainLabels) return false;
    transitions->labels = labels;
    return Read(&transitions->start) && Read(&transitions->to);
  }

  // Rows and the hash table that finds them.
  const char* Rows(size_t row_bytes, const char** slots, uint32_t* mask) {
    uint32_t rows = 0, bits = 0;
    if (!Read(&rows) || rows > kMaxRows) return nullptr;
    *slots = Slots(2 * sizeof(uint32_t), &bits);
    *mask = (uint32_t{1} << bits) - 1;
    const absl::string_view taken = Take(rows * row_bytes);
    return *slots == nullptr || taken.size() != rows * row_bytes ? nullptr : taken.data();
  }

  absl::string_view Take(size_t size) {
    if (size > rest_.size()) return {};
    const absl::string_view taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
  }

  template <typename T>
  bool Read(T* value) {
    const absl::string_view taken = Take(sizeof(*value));
    if (taken.size() != sizeof(*value)) return false;
    std::memcpy(value, taken.data(), sizeof(*value));
    return true;
  }

  // A table of 2^bits slots, which begins at a multiple of a cache line.
  const char* Slots(size_t size, uint32_t* bits) {
    if (!Read(bits) || *bits > 24) return nullptr;
    Take(Padding(size_ - rest_.size()));
    const absl::string_view taken = Take(size << *bits);
    return taken.size() == size << *bits ? taken.data() : nullptr;
  }

  size_t size_;
  absl::string_view rest_;
};

std::optional<AttributionModel> ReadAttributionModel(absl::string_view bytes) {
  static std::atomic<uint64_t> models{0};
  WeightsReader reader(bytes);
  AttributionModel model;
  model.id = ++models;
  if (!reader.Magic() || !reader.Numbers(&model.rates) || !reader.Numbers(&model.clusters) ||
      !reader.Neural(&model.roles) || !reader.Neural(&model.links) ||
      !reader.Chain(&model.decisions)) {
    return std::nullopt;
  }
  return model;
}

void WeightsWriter::AddNumbers(std::vector<std::pair<uint32_t, uint8_t>> numbers) {
  std::sort(numbers.begin(), numbers.end());
  uint32_t bits = 4;
  while ((size_t{3} << bits) / 4 <= numbers.size()) ++bits;
  std::vector<uint32_t> slots(size_t{1} << bits, 0);
  for (const auto& [word, number] : numbers) {
    if (number == 0) continue;
    size_t at = word & (slots.size() - 1);
    while (slots[at] != 0) at = (at + 1) & (slots.size() - 1);
    slots[at] = (word & ~uint32_t{0xFF}) | number;
  }
  if (bytes_.empty()) bytes_.append(kMagic.data(), kMagic.size());
  Append(bits, &bytes_);
  bytes_.append(Padding(bytes_.size()), '\0');
  for (uint32_t slot : slots) Append(slot, &bytes_);
}

void WeightsWriter::AddNeuralChain(const NeuralWeights& weights) {
  AddTransitions(weights.transitions);
  Append(static_cast<uint32_t>(weights.embedding), &bytes_);
  Append(static_cast<uint32_t>(weights.reach), &bytes_);
  AddRowSlots(weights.item_features, weights.item_rows.size() / weights.embedding);
  for (size_t at = 0; at < weights.item_rows.size(); at += weights.embedding) {
    const absl::Span<const float> row(&weights.item_rows[at], weights.embedding);
    const float step = Greatest(row) / kSteps;
    Append(step, &bytes_);
    for (float value : row) Append(static_cast<int8_t>(Round(value, step, kSteps)), &bytes_);
  }
  AddRowSlots(weights.own_features, weights.own_rows.size() / kHiddenUnits);
  AppendHidden(weights.own_rows, &bytes_);
  AppendConvolution(weights, &bytes_);
  AppendHidden(weights.bias, &bytes_);
  const float step = Greatest(weights.output) / kMaxOutput;
  Append(step * kHiddenStep, &bytes_);
  for (size_t b = 0; b < kMaxChainLabels; ++b) {
    for (size_t h = 0; h < kHiddenUnits; ++h) {
      Append(Round(weights.output[h * kMaxChainLabels + b], step, kMaxOutput), &bytes_);
    }
  }
  for (size_t b = 0; b < kMaxChainLabels; ++b) Append(weights.output_bias[b], &bytes_);
}

void WeightsWriter::AddTransitions(const ChainTransitions& transitions) {
  Append(static_cast<uint32_t>(transitions.labels), &bytes_);
  Append(transitions.start, &bytes_);
  Append(transitions.to, &bytes_);
}

void WeightsWriter::AddRowSlots(const std::vector<FeatureHash>& features, size_t rows) {
  uint32_t bits = 0;
  const auto slots = RowSlots(features, rows - features.size(), &bits);
  Append(static_cast<uint32_t>(rows), &bytes_);
  Append(bits, &bytes_);
  bytes_.append(Padding(bytes_.size()), '\0');
  for (const auto& slot : slots) Append(slot, &bytes_);
}

void WeightsWriter::AddChain(std::vector<FeatureWeights> weights,
                             const ChainTransitions& transitions, size_t bits) {
  for (FeatureWeights& entry : weights) Relate(&entry.weights);
  const float scale = Range(weights) / kSteps;
  std::vector<uint64_t> slots(size_t{1} << bits, 0);
  for (const FeatureWeights& entry : weights) {
    uint64_t& slot = slots[SlotOf(entry.feature, bits)];
    if (slot == 0) slot = PackSlot(entry, scale);
  }
  AddTransitions(transitions);
  Append(scale, &bytes_);
  Append(static_cast<uint32_t>(bits), &bytes_);
  bytes_.append(Padding(bytes_.size()), '\0');
  for (uint64_t slot : slots) Append(slot, &bytes_);
}

}  // namespace quotecheck
