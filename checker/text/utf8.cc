#include "checker/text/utf8.h"

#include <cstdint>

#include "simdjson.h"

namespace quotecheck {
namespace {

constexpr bool IsContinuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

// What a lead byte promises: the length of its sequence and the range of its second byte, which
// alone rules out overlong forms, surrogates and values above U+10FFFF.
struct Lead {
  size_t length;
  unsigned char second_min;
  unsigned char second_max;
};

Lead LeadOf(unsigned char byte) {
  if (byte >= 0xC2 && byte <= 0xDF) return {2, 0x80, 0xBF};
  if (byte == 0xE0) return {3, 0xA0, 0xBF};
  if (byte == 0xED) return {3, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {3, 0x80, 0xBF};
  if (byte == 0xF0) return {4, 0x90, 0xBF};
  if (byte >= 0xF1 && byte <= 0xF3) return {4, 0x80, 0xBF};
  if (byte == 0xF4) return {4, 0x80, 0x8F};
  return {0, 0, 0};
}

}  // namespace

CodePoint DecodeUtf8Beyond(absl::string_view text, size_t at) {
  const auto byte = [&](size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(at);
  const Lead lead = LeadOf(first);
  if (lead.length == 0) return {kReplacementCharacter, 1, false};
  char32_t value = first & (0x7Fu >> lead.length);
  for (size_t i = 1; i < lead.length; ++i) {
    const bool inside = at + i < text.size();
    const unsigned char next = inside ? byte(at + i) : 0;
    const bool good =
        i == 1 ? next >= lead.second_min && next <= lead.second_max : IsContinuation(next);
    if (!inside || !good) return {kReplacementCharacter, i, false};
    value = (value << 6) | (next & 0x3Fu);
  }
  return {value, lead.length, true};
}

CodePoint DecodeUtf8Before(absl::string_view text, size_t end) {
  for (size_t length = 1; length <= 4 && length <= end; ++length) {
    const size_t begin = end - length;
    if (IsContinuation(static_cast<unsigned char>(text[begin]))) continue;
    const CodePoint code_point = DecodeUtf8(text.substr(0, end), begin);
    if (code_point.length == length) return code_point;
    break;
  }
  return {kReplacementCharacter, 1, false};
}

void AppendUtf8(char32_t code_point, std::string* out) {
  const auto put = [out](uint32_t byte) { out->push_back(static_cast<char>(byte)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0 | (code_point >> 6));
    put(0x80 | (code_point & 0x3F));
  } else if (code_point < 0x10000) {
    put(0xE0 | (code_point >> 12));
    put(0x80 | ((code_point >> 6) & 0x3F));
    put(0x80 | (code_point & 0x3F));
  } else {
    put(0xF0 | (code_point >> 18));
    put(0x80 | ((code_point >> 12) & 0x3F));
    put(0x80 | ((code_point >> 6) & 0x3F));
    put(0x80 | (code_point & 0x3F));
  }
}

// Some gigabytes a second, whatever the script (Keiser & Lemire 2021).
bool IsValidUtf8(absl::string_view text) {
  return simdjson::validate_utf8(text.data(), text.size());
}

size_t CountCodePoints(absl::string_view text) {
  size_t count = 0;
  for (size_t at = 0; at < text.size(); ++count) at += DecodeUtf8(text, at).length;
  return count;
}

}  // namespace quotecheck
