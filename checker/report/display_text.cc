#include "checker/report/display_text.h"

#include <algorithm>

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

// Code points that never stand for a character: U+FDD0..U+FDEF and the last two of each plane.
bool IsNoncharacter(char32_t c) { return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE; }

char32_t Shown(char32_t c) {
  if (c == '\n' || c == '\r' || c == '\t') return ' ';
  // Persian and Indic spelling needs the joiners.
  if (c == kZeroWidthJoiner || c == kZeroWidthNonJoiner) return c;
  return IsControl(c) || IsNoncharacter(c) ? kReplacementCharacter : c;
}

}  // namespace

std::string DisplayText(absl::string_view text) { return ShortDisplayText(text, text.size()); }

std::string ShortDisplayText(absl::string_view text, size_t most) {
  std::string shown;
  shown.reserve(std::min(text.size(), most));
  for (size_t at = 0; at < text.size(); --most) {
    if (most == 0) return shown + "…";
    const CodePoint code_point = DecodeUtf8(text, at);
    at += code_point.length;
    AppendUtf8(Shown(code_point.value), &shown);
  }
  return shown;
}

}  // namespace quotecheck
