#ifndef QUOTECHECK_CHECKER_BASE_BYTE_WORDS_H_
#define QUOTECHECK_CHECKER_BASE_BYTE_WORDS_H_

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace quotecheck {

// Questions to eight bytes of a text at once (Warren 2013, *Hacker's Delight*, section 6-1).
using ByteWord = uint64_t;

// The bytes at `text`, which must hold as many.
inline ByteWord LoadByteWord(const char* text) {
  ByteWord bytes;
  std::memcpy(&bytes, text, sizeof(bytes));
  return bytes;
}

inline constexpr ByteWord kEachByte = 0x0101010101010101;
inline constexpr ByteWord kHighBits = 0x80 * kEachByte;

constexpr bool IsAsciiOnly(ByteWord bytes) { return (bytes & kHighBits) == 0; }

// Is one of the bytes below `limit`, which is at most 128?
constexpr bool HasByteBelow(ByteWord bytes, unsigned char limit) {
  return ((bytes - limit * kEachByte) & ~bytes & kHighBits) != 0;
}

constexpr bool HasByte(ByteWord bytes, unsigned char byte) {
  return HasByteBelow(bytes ^ (byte * kEachByte), 1);
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_BASE_BYTE_WORDS_H_
