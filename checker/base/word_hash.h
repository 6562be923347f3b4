#ifndef QUOTECHECK_CHECKER_BASE_WORD_HASH_H_
#define QUOTECHECK_CHECKER_BASE_WORD_HASH_H_

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "absl/strings/string_view.h"
#include "checker/base/byte_words.h"

namespace quotecheck {

// Hashes short words in a few steps, where the hash of a map of Abseil's takes more time than the
// look-up. Seeded as that is by where the program lies in memory, so that nobody can write a text
// of words that collide; not for what is kept. Lets such a map be asked by views.
struct WordHash {
  using is_transparent = void;

  size_t operator()(absl::string_view word) const {
    uint64_t hash = word.size() * 0x9e3779b97f4a7c15 ^ reinterpret_cast<uintptr_t>(&kSeed);
    const char* at = word.data();
    size_t left = word.size();
    for (; left > sizeof(ByteWord); left -= sizeof(ByteWord), at += sizeof(ByteWord)) {
      hash = Mix(hash ^ LoadByteWord(at));
    }
    return Mix(hash ^ Ends(at, left));
  }

 private:
  static constexpr char kSeed = 0;  // its place

  // Of up to eight bytes, each at least once.
  static uint64_t Ends(const char* bytes, size_t size) {
    const auto byte = [bytes](size_t i) { return uint64_t{static_cast<unsigned char>(bytes[i])}; };
    if (size == 0) return 0;
    if (size < 4) return byte(0) << 16 | byte(size / 2) << 8 | byte(size - 1);
    uint32_t first, last;
    std::memcpy(&first, bytes, sizeof(first));
    std::memcpy(&last, bytes + size - sizeof(last), sizeof(last));
    return uint64_t{first} << 32 | last;
  }

  // Both halves of a product (Wang's wyhash).
  static uint64_t Mix(uint64_t x) {
    const auto product =
        static_cast<unsigned __int128>(x ^ 0xa0761d6478bd642f) * 0xe7037ed1a0b428db;
    return static_cast<uint64_t>(product) ^ static_cast<uint64_t>(product >> 64);
  }
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_BASE_WORD_HASH_H_
