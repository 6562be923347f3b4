#ifndef QUOTECHECK_CHECKER_BASE_STABLE_HASH_H_
#define QUOTECHECK_CHECKER_BASE_STABLE_HASH_H_

#include <cstdint>

#include "absl/strings/string_view.h"

namespace quotecheck {

// Hashes that are the same in every run and on every machine, as ids and sketches that are kept
// have to be. Not for untrusted keys of a hash table.

// Spreads the bits of a number (the finaliser of SplitMix64; Steele, Lea and Flood 2014).
constexpr uint64_t MixBits(uint64_t x) {
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
  x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
  return x ^ (x >> 31);
}

// Goes on with a hash so far.
constexpr uint64_t HashCombine(uint64_t hash, uint64_t value) {
  return MixBits(hash + 0x9e3779b97f4a7c15 + value);
}

// FNV-1a, its bits spread.
inline uint64_t HashText(absl::string_view text) {
  uint64_t hash = 0xcbf29ce484222325;
  for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return MixBits(hash);
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_BASE_STABLE_HASH_H_
