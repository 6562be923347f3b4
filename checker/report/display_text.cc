#include "checker/report/display_text.h"

#include "checker/text/characters.h"
#include "checker/text/utf8.h"
#include "utf8proc.h"

namespace quotecheck {
namespace {

bool IsControl(char32_t c) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return true;
    default: return false;
  }
}

constexpr char32_t kZeroWidthNonJoiner = U'\u200C';
constexpr char32_t kZeroWidthJoiner = U'\u200D';

}  // namespace

std::string DisplayText(absl::string_view text) {
  std::string shown;
  shown.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const CodePoint code_point = DecodeUtf8(text, at);
    at += code_point.length;
    const char32_t c = code_point.value;
    if (c == '\n' || c == '\r' || c == '\t') {
      shown.push_back(' ');
    } else if (c == kZeroWidthJoiner || c == kZeroWidthNonJoiner) {
      AppendUtf8(c, &shown);  // Persian and Indic spelling needs them
    } else {
      AppendUtf8(IsControl(c) ? kReplacementCharacter : c, &shown);
    }
  }
  return shown;
}

}  // namespace quotecheck
