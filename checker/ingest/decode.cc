#include "checker/ingest/decode.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>

#include "absl/strings/match.h"
#include "checker/ingest/charset.h"
#include "checker/ingest/iso_2022_jp.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

constexpr size_t kBinaryPrefix = 1 << 16;
constexpr size_t kControlsAllowed = 8;
constexpr size_t kTextPerControl = 30;
// One sequence in so many may be invalid in UTF-8 that somebody labelled as something else.
constexpr size_t kFewInvalid = 8;

// Reads one code point at `at`; its length in bytes is at least 1.
using ReadCodePoint = CodePoint (*)(absl::string_view bytes, size_t at);

CodePoint ReadWindows1252(absl::string_view bytes, size_t at) {
  return {Windows1252Character(static_cast<unsigned char>(bytes[at])), 1, true};
}

CodePoint ReadMixedUtf8(absl::string_view bytes, size_t at) {
  const CodePoint read = DecodeUtf8(bytes, at);
  if (read.valid || read.length != 1) return read;
  const auto byte = static_cast<unsigned char>(bytes[at]);
  const bool cut_short = at + 1 == bytes.size() && byte >= 0xC2;
  return cut_short ? read : ReadWindows1252(bytes, at);
}

template <bool kBigEndian>
char32_t Unit(absl::string_view bytes, size_t at) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  return static_cast<char32_t>(kBigEndian ? first << 8 | second : second << 8 | first);
}

template <bool kBigEndian>
CodePoint ReadUtf16(absl::string_view bytes, size_t at) {
  if (at + 2 > bytes.size()) return {kReplacementCharacter, 1, false};
  const char32_t unit = Unit<kBigEndian>(bytes, at);
  if (unit < 0xD800 || unit > 0xDFFF) return {unit, 2, true};
  if (unit <= 0xDBFF && at + 4 <= bytes.size()) {
    const char32_t low = Unit<kBigEndian>(bytes, at + 2);
    if (low >= 0xDC00 && low <= 0xDFFF) {
      return {0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00), 4, true};
    }
  }
  return {kReplacementCharacter, 2, false};
}

constexpr uint64_t kHighBits = 0x8080808080808080;
constexpr uint64_t kOnes = 0x0101010101010101;

// Whether one of eight bytes is beyond ASCII; whether one is zero.
bool HasHighBit(uint64_t word) { return (word & kHighBits) != 0; }
bool HasZero(uint64_t word) { return ((word - kOnes) & ~word & kHighBits) != 0; }

uint64_t LoadWord(absl::string_view bytes, size_t at) {
  uint64_t word;
  std::memcpy(&word, bytes.data() + at, sizeof(word));
  return word;
}

// Whether one of eight bytes is a control character of ASCII.
bool HasControl(uint64_t word) { return ((word - kOnes * ' ') & ~word & kHighBits) != 0; }

// Where the ASCII that begins at `at` ends.
size_t SkipAscii(absl::string_view bytes, size_t at) {
  while (at + 8 <= bytes.size() && !HasHighBit(LoadWord(bytes, at))) at += 8;
  while (at < bytes.size() && static_cast<signed char>(bytes[at]) >= 0) ++at;
  return at;
}

// Whether a byte of UTF-8 stands for itself and needs no look at what follows it.
bool IsPlain(char c) { return static_cast<signed char>(c) > 0 && c != '\r'; }

// Where the UTF-8 ends that stands for itself: valid, without NUL and carriage returns.
size_t SkipPlain(absl::string_view bytes, size_t at) {
  constexpr uint64_t kReturns = kOnes * '\r';
  for (;;) {
    while (at + 8 <= bytes.size()) {
      const uint64_t word = LoadWord(bytes, at);
      if (HasHighBit(word) || HasZero(word) || HasZero(word ^ kReturns)) break;
      at += 8;
    }
    while (at < bytes.size() && IsPlain(bytes[at])) ++at;
    if (at == bytes.size() || static_cast<signed char>(bytes[at]) >= 0) return at;
    const CodePoint read = DecodeUtf8(bytes, at);
    if (!read.valid) return at;
    at += read.length;
  }
}

template <bool kIsUtf8, typename ReadOne>
Passage DecodeWith(absl::string_view bytes, size_t begin, const ReadOne& read_one) {
  Passage passage;
  passage.text.reserve(bytes.size());
  for (size_t at = begin; at < bytes.size();) {
    if constexpr (kIsUtf8) {
      const size_t run = at;
      at = SkipPlain(bytes, at);
      passage.text.append(bytes.data() + run, at - run);
      passage.source.Append(at - run, run, at - run);
      if (at == bytes.size()) break;
    }
    CodePoint read = read_one(bytes, at);
    if (read.value == 0) read.value = kReplacementCharacter;
    if (read.value == '\r') {
      read.value = '\n';
      if (at + read.length < bytes.size()) {
        const CodePoint next = read_one(bytes, at + read.length);
        if (next.value == '\n') read.length += next.length;
      }
    }
    const size_t length_before = passage.text.size();
    AppendUtf8(read.value, &passage.text);
    passage.source.Append(passage.text.size() - length_before, at, read.length);
    at += read.length;
  }
  return passage;
}

// The place of the first `c` from `at` on, or the size.
size_t FindFrom(absl::string_view bytes, char c, size_t at) {
  return std::min(bytes.find(c, at), bytes.size());
}

// The same as DecodeWith() of bytes that are known to be UTF-8, from a byte where a character
// begins: what stands for itself is all but NUL and carriage returns.
Passage DecodeValid(absl::string_view bytes, size_t begin) {
  Passage passage;
  passage.text.reserve(bytes.size() - begin);
  size_t nul = FindFrom(bytes, '\0', begin);
  size_t carriage_return = FindFrom(bytes, '\r', begin);
  for (size_t at = begin;;) {
    const size_t end = std::min(nul, carriage_return);
    passage.text.append(bytes.data() + at, end - at);
    passage.source.Append(end - at, at, end - at);
    if (end == bytes.size()) return passage;
    const size_t length_before = passage.text.size();
    const bool two = absl::StartsWith(bytes.substr(end), "\r\n");
    AppendUtf8(end == nul ? kReplacementCharacter : U'\n', &passage.text);
    at = end + (two ? 2 : 1);
    passage.source.Append(passage.text.size() - length_before, end, at - end);
    if (end == nul) {
      nul = FindFrom(bytes, '\0', at);
    } else {
      carriage_return = FindFrom(bytes, '\r', at);
    }
  }
}

template <ReadCodePoint kRead, bool kIsUtf8>
Passage Decode(absl::string_view bytes, size_t begin) {
  return DecodeWith<kIsUtf8>(bytes, begin,
                             [](absl::string_view from, size_t at) { return kRead(from, at); });
}

Passage DecodeIso2022Jp(absl::string_view bytes) {
  Iso2022JpReader reader(bytes);
  return DecodeWith<false>(bytes.substr(0, reader.end()), 0,
                           [&reader](absl::string_view, size_t at) { return reader.Read(at); });
}

// The characters beyond ASCII, read as UTF-8.
struct Utf8Count {
  size_t valid = 0;
  size_t invalid = 0;
};

Utf8Count CountUtf8(absl::string_view bytes) {
  Utf8Count count;
  for (size_t at = SkipAscii(bytes, 0); at < bytes.size(); at = SkipAscii(bytes, at)) {
    const CodePoint read = DecodeUtf8(bytes, at);
    ++(read.valid ? count.valid : count.invalid);
    at += read.length;
  }
  return count;
}

// Text of UTF-16 that no mark tells of: markup and most prose hold a NUL in every other byte.
bool IsUtf16(absl::string_view bytes, size_t nul_at) {
  if (bytes.size() < 8 || bytes.size() % 2 != 0) return false;
  for (size_t at = 0; at < std::min<size_t>(bytes.size(), 64); at += 2) {
    if (bytes[at + nul_at] != 0 || bytes[at + 1 - nul_at] == 0) return false;
  }
  return true;
}

}  // namespace

Passage DecodeFile(absl::string_view bytes) { return DecodeFile(bytes, ""); }

Passage DecodeFile(absl::string_view bytes, absl::string_view declared) {
  if (absl::StartsWith(bytes, "\xEF\xBB\xBF")) {
    return IsValidUtf8(bytes) ? DecodeValid(bytes, 3) : Decode<ReadMixedUtf8, true>(bytes, 3);
  }
  if (absl::StartsWith(bytes, "\xFF\xFE")) return Decode<ReadUtf16<false>, false>(bytes, 2);
  if (absl::StartsWith(bytes, "\xFE\xFF")) return Decode<ReadUtf16<true>, false>(bytes, 2);
  if (IsUtf16(bytes, 1)) return Decode<ReadUtf16<false>, false>(bytes, 0);
  if (IsUtf16(bytes, 0)) return Decode<ReadUtf16<true>, false>(bytes, 0);
  if (IsValidUtf8(bytes)) {
    return IsIso2022Jp(bytes) ? DecodeIso2022Jp(bytes) : DecodeValid(bytes, 0);
  }
  const Utf8Count count = CountUtf8(bytes);
  if (count.invalid * kFewInvalid > count.valid) {
    if (const std::unique_ptr<CharsetReader> reader = CharsetReader::Open(declared)) {
      return DecodeWith<false>(bytes, 0, [&reader](absl::string_view from, size_t at) {
        return reader->Read(from, at);
      });
    }
  }
  if (count.invalid > count.valid) return Decode<ReadWindows1252, false>(bytes, 0);
  return Decode<ReadMixedUtf8, true>(bytes, 0);
}

Passage DecodeUtf8Text(absl::string_view text) {
  return IsValidUtf8(text) ? DecodeValid(text, 0) : Decode<DecodeUtf8, true>(text, 0);
}

bool LooksBinary(absl::string_view decoded) {
  constexpr absl::string_view kReplacement = "\xEF\xBF\xBD";
  constexpr uint64_t kLeads = kOnes * 0xEF;
  decoded = decoded.substr(0, kBinaryPrefix);
  size_t controls = 0;
  for (size_t at = 0; at < decoded.size(); ++at) {
    while (at + 8 <= decoded.size()) {
      const uint64_t word = LoadWord(decoded, at);
      if (HasControl(word) || HasZero(word ^ kLeads)) break;
      at += 8;
    }
    if (at == decoded.size()) break;
    const auto byte = static_cast<unsigned char>(decoded[at]);
    const bool white_space = byte >= '\t' && byte <= '\r';
    if ((byte < ' ' && !white_space) || absl::StartsWith(decoded.substr(at), kReplacement)) {
      ++controls;
    }
  }
  return controls > kControlsAllowed && controls * kTextPerControl > decoded.size();
}

}  // namespace quotecheck
