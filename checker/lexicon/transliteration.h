#ifndef QUOTECHECK_CHECKER_LEXICON_TRANSLITERATION_H_
#define QUOTECHECK_CHECKER_LEXICON_TRANSLITERATION_H_

#include <cstdint>
#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

// Keys by which AreTransliterations() (names.h) compares names, each for the letters of one script.
// Capitals stand for sounds that Latin spellings write in several ways; some of them, and some
// letters, fit more than one other. Take single names folded by FoldName(). Linear.

// What the usual romanisations of Russian and Ukrainian (BGN/PCGN, ISO 9, GOST, those of the
// French and German press) make of one Cyrillic name.
std::string SlavicNameKey(absl::string_view name);
bool SlavicKeysFit(absl::string_view a, absl::string_view b);

// What the usual spellings of an Arabic or Persian name have in common.
std::string ArabicNameKey(absl::string_view name);
bool ArabicKeysFit(absl::string_view a, absl::string_view b);

// What AreTransliterations() goes by of a name: for whoever compares a name with many.
struct NameSpelling {
  std::string name;      // folded by FoldName()
  bool settled = false;  // known to have one spelling
  std::string slavic_key;
  std::string arabic_key;
  // Hashes of the keys, the letters that fit one another taken for one: keys that fit have the
  // same. 0 for names that have no keys.
  uint32_t slavic_hash = 0;
  uint32_t arabic_hash = 0;
};
NameSpelling SpellingOf(absl::string_view name);
bool AreTransliterations(const NameSpelling& a, const NameSpelling& b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_TRANSLITERATION_H_
