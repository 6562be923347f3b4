#ifndef QUOTECHECK_CHECKER_INGEST_CHARACTER_REFERENCE_H_
#define QUOTECHECK_CHECKER_INGEST_CHARACTER_REFERENCE_H_

#include <cstddef>

#include "absl/strings/string_view.h"

namespace quotecheck {

// An HTML character reference and the character it stands for.
struct CharacterReference {
  size_t length = 0;  // bytes, with & and ;  0 where there is no reference
  char32_t value = 0;
};

// Reads the reference that begins at byte `at` of `text`, an &: decimal, hexadecimal, or one of the
// names in named_characters.h. What HTML does not allow (NUL, surrogates, beyond Unicode) is
// U+FFFD. Constant time.
CharacterReference ReadCharacterReference(absl::string_view text, size_t at);

// The same as browsers read it: the semicolon may be left out, and numbers from 128 to 159 are
// windows-1252.
CharacterReference ReadHtmlCharacterReference(absl::string_view text, size_t at);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_CHARACTER_REFERENCE_H_
