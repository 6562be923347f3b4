#include "checker/ingest/character_reference.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/numbers.h"
#include "checker/ingest/charset.h"
#include "checker/ingest/named_characters.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxLength = 16;  // "&ZeroWidthSpace;"

const NamedCharacter* FindNamed(absl::string_view name) {
  const auto* const end = std::end(kNamedCharacters);
  const auto* const found = std::lower_bound(
      std::begin(kNamedCharacters), end, name,
      [](const NamedCharacter& named, absl::string_view key) { return named.name < key; });
  return found != end && found->name == name ? found : nullptr;
}

// The character of a reference's inside, such as "#8220", "#x201C" or "ldquo"; 0 for none.
char32_t ValueOf(absl::string_view inside) {
  if (inside[0] != '#') {
    const NamedCharacter* const named = FindNamed(inside);
    return named == nullptr ? 0 : named->value;
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

// The longest run of a reference's characters that the text begins with, behind the &.
size_t EndOfUnclosed(absl::string_view reference) {
  size_t end = absl::StartsWith(reference, "&#") ? 2 : 1;
  const bool hexadecimal = absl::StartsWithIgnoreCase(reference, "&#x");
  if (hexadecimal) ++end;
  const bool name = end == 1;
  while (end < reference.size() && (name          ? absl::ascii_isalnum(reference[end])
                                    : hexadecimal ? absl::ascii_isxdigit(reference[end])
                                                  : absl::ascii_isdigit(reference[end]))) {
    ++end;
  }
  return end;
}

// A reference without its semicolon. A name must be one that HTML takes so, and must end its word:
// HTML asks that of attributes alone, but "&copycat" is rarely meant anywhere.
CharacterReference ReadUnclosed(absl::string_view reference) {
  const size_t end = EndOfUnclosed(reference);
  if (end < 3) return {};
  const absl::string_view inside = reference.substr(1, end - 1);
  if (inside[0] != '#') {
    const NamedCharacter* const named = FindNamed(inside);
    return named != nullptr && named->without_semicolon ? CharacterReference{end, named->value}
                                                        : CharacterReference{};
  }
  const char32_t value = ValueOf(inside);
  return value == 0 ? CharacterReference{} : CharacterReference{end, value};
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

CharacterReference ReadHtmlCharacterReference(absl::string_view text, size_t at) {
  CharacterReference read = ReadCharacterReference(text, at);
  if (read.length == 0) read = ReadUnclosed(text.substr(at, kMaxLength));
  const bool numeric = read.length > 0 && text[at + 1] == '#';
  if (numeric && read.value >= 0x80 && read.value < 0xA0) {
    read.value = Windows1252Character(static_cast<unsigned char>(read.value));
  }
  return read;
}

}  // namespace quotecheck
