#ifndef QUOTECHECK_CHECKER_LEXICON_TRANSLITERATION_H_
#define QUOTECHECK_CHECKER_LEXICON_TRANSLITERATION_H_

#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

// Keys that Latin spellings of one name of another script share; see AreTransliterations() in
// names.h. By rule, not by list. They take single names folded by FoldName().

// What the usual romanisations of Russian and Ukrainian (BGN/PCGN, ISO 9, GOST, the French and
// German press) make of one Cyrillic name.
std::string SlavicNameKey(absl::string_view name);

// What the usual spellings of an Arabic name have in common: its consonants, and those vowels that
// Arabic writes.
std::string ArabicNameKey(absl::string_view name);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_TRANSLITERATION_H_
