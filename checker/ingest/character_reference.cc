#include "checker/ingest/character_reference.h"

#include <algorithm>
#include <cstdint>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxLength = 12;  // "&#x0010FFFF;"

struct NamedCharacter {
  absl::string_view name;
  char32_t value;
};

constexpr NamedCharacter kNames[] = {
    {"amp", '&'},       {"apos", '\''},    {"bdquo", 0x201E},  {"bull", 0x2022},  {"cent", 0xA2},
    {"copy", 0xA9},     {"deg", 0xB0},     {"ensp", 0x2002},   {"emsp", 0x2003},  {"euro", 0x20AC},
    {"frac12", 0xBD},   {"gt", '>'},       {"hellip", 0x2026}, {"laquo", 0xAB},   {"ldquo", 0x201C},
    {"lsaquo", 0x2039}, {"lsquo", 0x2018}, {"lt", '<'},        {"mdash", 0x2014}, {"middot", 0xB7},
    {"nbsp", 0xA0},     {"ndash", 0x2013}, {"pound", 0xA3},    {"quot", '"'},     {"raquo", 0xBB},
    {"rdquo", 0x201D},  {"reg", 0xAE},     {"rsaquo", 0x203A}, {"rsquo", 0x2019}, {"sbquo", 0x201A},
    {"sect", 0xA7},     {"shy", 0xAD},     {"thinsp", 0x2009}, {"times", 0xD7},   {"trade", 0x2122},
    {"yen", 0xA5},
};

// The character of a reference's inside, such as "#8220", "#x201C" or "ldquo"; 0 for none.
char32_t ValueOf(absl::string_view inside) {
  if (inside[0] != '#') {
    for (const NamedCharacter& named : kNames) {
      if (named.name == inside) return named.value;
    }
    return 0;
  }
  inside.remove_prefix(1);
  const bool hexadecimal = !inside.empty() && absl::ascii_tolower(inside[0]) == 'x';
  if (hexadecimal) inside.remove_prefix(1);
  // The number parsers would also take a sign, a prefix and white space.
  if (inside.empty() || !std::all_of(inside.begin(), inside.end(), absl::ascii_isxdigit)) return 0;
  uint32_t value = 0;
  if (!(hexadecimal ? absl::SimpleHexAtoi(inside, &value) : absl::SimpleAtoi(inside, &value))) {
    return 0;
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  return value == 0 || surrogate || value > 0x10FFFF ? kReplacementCharacter : value;
}

}  // namespace

CharacterReference ReadCharacterReference(absl::string_view text, size_t at) {
  const absl::string_view reference = text.substr(at, kMaxLength);
  const size_t semicolon = reference.find(';');
  if (semicolon == absl::string_view::npos || semicolon < 2 || reference[0] != '&') return {};
  const char32_t value = ValueOf(reference.substr(1, semicolon - 1));
  if (value == 0) return {};
  return {semicolon + 1, value};
}

}  // namespace quotecheck
