#include "checker/text/characters.h"

#include "utf8proc.h"

namespace quotecheck {
namespace {

utf8proc_category_t Category(char32_t c) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

constexpr bool InRange(char32_t c, char32_t low, char32_t high) { return low <= c && c <= high; }

}  // namespace

bool IsLetter(char32_t c) {
  if (c < 0x80) return InRange(c | 0x20, 'a', 'z');
  switch (Category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: return true;
    default: return false;
  }
}

bool IsUpper(char32_t c) {
  if (c < 0x80) return InRange(c, 'A', 'Z');
  return Category(c) == UTF8PROC_CATEGORY_LU || Category(c) == UTF8PROC_CATEGORY_LT;
}

bool IsLower(char32_t c) {
  if (c < 0x80) return InRange(c, 'a', 'z');
  return Category(c) == UTF8PROC_CATEGORY_LL;
}

bool IsDigit(char32_t c) {
  if (c < 0x80) return InRange(c, '0', '9');
  return Category(c) == UTF8PROC_CATEGORY_ND;
}

bool IsSpace(char32_t c) {
  if (c < 0x80) return c == ' ' || InRange(c, '\t', '\r');
  switch (c) {
    case 0x85:
    case 0xA0:
    case 0x200B:  // zero width
    case 0x2028:
    case 0x2029:
    case 0xFEFF: return true;
    default: return Category(c) == UTF8PROC_CATEGORY_ZS;
  }
}

bool IsCombining(char32_t c) {
  if (c < 0x300) return false;
  switch (Category(c)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
    case UTF8PROC_CATEGORY_ME: return true;
    default: return false;
  }
}

bool IsApostrophe(char32_t c) {
  switch (c) {
    case '\'':
    case '`':
    case 0xB4:
    case 0x2BC:
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x2032:
    case 0x2039:
    case 0x203A:
    case 0xFF07: return true;
    default: return false;
  }
}

bool IsDoubleMark(char32_t c) {
  switch (c) {
    case '"':
    case 0xAB:
    case 0xBB:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2033:
    case 0x300C:
    case 0x300D:
    case 0x300E:
    case 0x300F:
    case 0xFF02: return true;
    default: return false;
  }
}

bool IsDash(char32_t c) {
  if (c < 0x80) return c == '-';
  return Category(c) == UTF8PROC_CATEGORY_PD || c == 0x2212;
}

}  // namespace quotecheck
