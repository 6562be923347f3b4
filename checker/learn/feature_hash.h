#ifndef QUOTECHECK_CHECKER_LEARN_FEATURE_HASH_H_
#define QUOTECHECK_CHECKER_LEARN_FEATURE_HASH_H_

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

// The number of a feature. Weights are kept by it, so it is the same in every run and on every
// machine, and changing how it is computed means training anew.
using FeatureHash = uint32_t;

// Joins two values into one; the order counts.
constexpr uint32_t JoinHash(uint32_t a, uint32_t b) {
  uint64_t x = (uint64_t{a} << 32 | b) + 0x9e3779b97f4a7c15;
  x = (x ^ (x >> 32)) * 0xd6e8feb86659fd93;
  x ^= x >> 32;
  return static_cast<uint32_t>(x ^ (x >> 29));
}
constexpr uint32_t JoinHash(uint32_t a, uint32_t b, uint32_t c) {
  return JoinHash(JoinHash(a, b), c);
}
constexpr uint32_t JoinHash(uint32_t a, uint32_t b, uint32_t c, uint32_t d) {
  return JoinHash(JoinHash(a, b, c), d);
}

// The feature of the template `number` whose values are these. Multiplies and adds each by itself,
// which processors do side by side, and mixes once.
constexpr FeatureHash HashFeature(uint32_t number, uint32_t a, uint32_t b, uint32_t c) {
  uint64_t x = uint64_t{number} * 0x9e3779b97f4a7c15 + uint64_t{a} * 0xd6e8feb86659fd93 +
               uint64_t{b} * 0xca5a826395121157 + uint64_t{c} * 0x7f4a7c15f39cc061;
  x = (x ^ x >> 32) * 0x94d049bb133111eb;
  return static_cast<FeatureHash>(x >> 32);
}

// FNV-1a, its bits spread.
constexpr uint32_t HashWord(absl::string_view word) {
  uint32_t hash = 0x811c9dc5;
  for (char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193;
  return JoinHash(hash, 0x5bd1e995);
}

// Adds features to a list, at most kMaxFeatures, each of a number of its own that tells it from the
// others. The numbers count from `first`: lists that are weighed together begin far enough apart.
// The list is whole when the adder is gone.
class FeatureAdder {
 public:
  static constexpr size_t kMaxFeatures = 96;

  FeatureAdder(uint32_t first, std::vector<FeatureHash>* features)
      : number_(first), features_(features), size_(features->size()) {
    features_->resize(size_ + kMaxFeatures);
    next_ = features_->data() + size_;
  }
  FeatureAdder(const FeatureAdder&) = delete;
  FeatureAdder& operator=(const FeatureAdder&) = delete;
  ~FeatureAdder() { features_->resize(static_cast<size_t>(next_ - features_->data())); }

  void Add(uint32_t a, uint32_t b = 0, uint32_t c = 0) {
    assert(next_ < features_->data() + features_->size());
    *next_++ = HashFeature(++number_, a, b, c);
  }

 private:
  uint32_t number_;
  std::vector<FeatureHash>* features_;
  size_t size_;
  FeatureHash* next_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_FEATURE_HASH_H_
