#ifndef QUOTECHECK_CHECKER_LEARN_FEATURE_HASH_H_
#define QUOTECHECK_CHECKER_LEARN_FEATURE_HASH_H_

#include <cstdint>

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

// FNV-1a, its bits spread.
constexpr uint32_t HashWord(absl::string_view word) {
  uint32_t hash = 0x811c9dc5;
  for (char c : word) hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193;
  return JoinHash(hash, 0x5bd1e995);
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_FEATURE_HASH_H_
