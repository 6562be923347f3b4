#include "checker/learn/weights.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <utility>

namespace quotecheck {
namespace {

constexpr absl::string_view kMagic = "QCWEIGH3";
constexpr size_t kNumberSlot = 4;
constexpr size_t kCacheLine = 64;
constexpr float kSteps = 127;

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
    uint32_t labels = 0;
    if (!Read(&labels) || labels > kMaxChainLabels) return false;
    chain->transitions_.labels = labels;
    if (!Read(&chain->transitions_.start) || !Read(&chain->transitions_.to)) return false;
    if (!Read(&chain->scale_)) return false;
    uint32_t bits = 0;
    chain->slots_ = Slots(ChainWeights::kSlotBytes, &bits);
    chain->mask_ = (uint32_t{1} << bits) - 1;
    return chain->slots_ != nullptr;
  }

 private:
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
      !reader.Chain(&model.roles) || !reader.Chain(&model.links) ||
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

void WeightsWriter::AddChain(std::vector<FeatureWeights> weights,
                             const ChainTransitions& transitions, size_t bits) {
  for (FeatureWeights& entry : weights) Relate(&entry.weights);
  const float scale = Range(weights) / kSteps;
  std::vector<uint64_t> slots(size_t{1} << bits, 0);
  for (const FeatureWeights& entry : weights) {
    uint64_t& slot = slots[SlotOf(entry.feature, bits)];
    if (slot == 0) slot = PackSlot(entry, scale);
  }
  Append(static_cast<uint32_t>(transitions.labels), &bytes_);
  Append(transitions.start, &bytes_);
  Append(transitions.to, &bytes_);
  Append(scale, &bytes_);
  Append(static_cast<uint32_t>(bits), &bytes_);
  bytes_.append(Padding(bytes_.size()), '\0');
  for (uint64_t slot : slots) Append(slot, &bytes_);
}

}  // namespace quotecheck
