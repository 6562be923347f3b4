#ifndef QUOTECHECK_CHECKER_LEXICON_NAMES_H_
#define QUOTECHECK_CHECKER_LEXICON_NAMES_H_

#include "absl/strings/string_view.h"

namespace quotecheck {

enum class NameGender { kUnknown, kFemale, kMale, kEither };

// All take single words folded by FoldName() (text/fold.h).

// The gender that a given name tells; kUnknown for words that are no given name.
NameGender GenderOfGivenName(absl::string_view word);
bool IsGivenName(absl::string_view word);

// Is one a short or pet form of the other, or both of a third: (bob, robert), (sasha, aleksandr)?
bool AreNicknames(absl::string_view a, absl::string_view b);

// Can both be Latin spellings of one name in another script: (sergey, sergei), (mohammed, muhammad)?
bool AreTransliterations(absl::string_view a, absl::string_view b);

// Words before a name that are not part of it: mr, mrs, dr, president, senator, sir, gen, minister.
bool IsTitle(absl::string_view word);
NameGender GenderOfTitle(absl::string_view word);

// Words within or after a name: al, bin, de, van, von, der, la; jr, sr, ii, iii.
bool IsNameParticle(absl::string_view word);
bool IsNameSuffix(absl::string_view word);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_NAMES_H_
