#ifndef QUOTECHECK_CHECKER_LEXICON_NAMES_H_
#define QUOTECHECK_CHECKER_LEXICON_NAMES_H_

#include <cstddef>

#include "absl/strings/string_view.h"

namespace quotecheck {

enum class NameGender { kUnknown, kFemale, kMale, kEither };

// All take single words folded by FoldName() (text/fold.h).

// What is known of a given name. Many are other words too, which only the context tells: a name
// alone, at the start of a sentence or in a headline, is weak evidence where one of these is set.
struct GivenName {
  bool known = false;
  NameGender gender = NameGender::kUnknown;
  bool also_word = false;     // will, mark, grace, april
  bool also_surname = false;  // more often a surname: carter, clinton, grant
  bool also_place = false;    // virginia, paris, jordan
};
GivenName FindGivenName(absl::string_view word);

// The gender that a given name tells; kUnknown for words that are no given name.
NameGender GenderOfGivenName(absl::string_view word);
bool IsGivenName(absl::string_view word);

// Is one a short or pet form of the other, or both of a third: (bob, robert), (sasha, aleksandr)?
// False for equal names.
bool AreNicknames(absl::string_view a, absl::string_view b);

// Can `word` be a short or pet form of a longer name (bob, sasha); of this one?
bool IsNickname(absl::string_view word);
bool IsNicknameOf(absl::string_view word, absl::string_view name);

// Can both be Latin spellings of one Russian, Ukrainian or Arabic name: (sergey, sergei),
// (mohammed, muhammad), (zelensky, zelenskiy)? By rule (transliteration.h), for given names and
// surnames. Equal names can.
bool AreTransliterations(absl::string_view a, absl::string_view b);

// Words before a name that are not part of it: mr, mrs, dr, president, senator, sir, gen,
// minister; with or without the point of an abbreviation.
bool IsTitle(absl::string_view word);
NameGender GenderOfTitle(absl::string_view word);

// Words within or after a name: al, bin, de, van, von, der, la; jr, sr, ii, iii, with or without
// the point of an abbreviation.
bool IsNameParticle(absl::string_view word);

// How many bytes of a word are an article that belongs to the name behind it, with its mark: 3 of
// "al-Tawil", "El-Tawil" and "ash-Shami", 2 of "d'Orr"; 0 where there is none. Takes words as
// printed or folded.
size_t NameArticleSize(absl::string_view word);
bool IsNameSuffix(absl::string_view word);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_NAMES_H_
