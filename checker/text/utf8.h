#ifndef QUOTECHECK_CHECKER_TEXT_UTF8_H_
#define QUOTECHECK_CHECKER_TEXT_UTF8_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

inline constexpr char32_t kReplacementCharacter = U'\uFFFD';

// One code point and the bytes that encode it.
struct CodePoint {
  char32_t value = 0;  // kReplacementCharacter where the bytes are not UTF-8
  size_t length = 0;   // bytes, at least 1 inside the text
  bool valid = false;
};

// Decodes the code point that begins at byte `at`, which must be inside `text`. Overlong forms,
// surrogates and values above U+10FFFF are invalid; an invalid sequence takes the bytes of its
// maximal subpart (Unicode 15, table 3-8), so that decoding always advances.
CodePoint DecodeUtf8Beyond(absl::string_view text, size_t at);  // of what is not ASCII
inline CodePoint DecodeUtf8(absl::string_view text, size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  return first < 0x80 ? CodePoint{first, 1, true} : DecodeUtf8Beyond(text, at);
}

// Decodes the code point that ends at byte `end` (exclusive, greater than 0).
CodePoint DecodeUtf8Before(absl::string_view text, size_t end);

void AppendUtf8(char32_t code_point, std::string* out);

bool IsValidUtf8(absl::string_view text);

// Number of code points, an invalid sequence counting as one.
size_t CountCodePoints(absl::string_view text);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_UTF8_H_
