#ifndef QUOTECHECK_CHECKER_LEXICON_ROLES_H_
#define QUOTECHECK_CHECKER_LEXICON_ROLES_H_

#include "absl/strings/string_view.h"

namespace quotecheck {

// All take single folded words; those on places and nationalities also phrases, their folded words
// joined by one space ("white house", "south korean").

// Nouns for a person by what he or she is or does: minister, spokesman, analyst, mother, witness.
bool IsRoleNoun(absl::string_view word);
// Those that are many: officials, ministers, critics, people, residents.
bool IsPluralRoleNoun(absl::string_view word);
// spokesman, spokeswoman, spokespeople; press secretary's "secretary" not.
bool IsSpokespersonNoun(absl::string_view word);
// 'f' or 'm' for nouns that tell: spokeswoman, father, kings; 0 otherwise.
char GenderOfRoleNoun(absl::string_view word);

// Nouns for bodies: ministry, company, government, party, courts, police, university, agency.
bool IsOrganisationNoun(absl::string_view word);
// Nouns for documents and findings that "say" things: report, study, polls, letter, lawsuit, memo.
bool IsDocumentNoun(absl::string_view word);

enum class PlaceKind {
  kNone,
  kCountry,
  kCapital,  // that stands for its government: moscow, washington, brussels
  kSeat,     // of a government or a part of it: kremlin, white house, downing street, pentagon
  kRegion,   // continents, states and provinces
  kCity,
};
PlaceKind FindPlace(absl::string_view place);
bool IsPlace(absl::string_view place);

// The adjectives and nouns of nationality, in either number: russian, afghans, dutch; also those of
// peoples and regions: european, arab.
bool IsNationality(absl::string_view word);

// The country that a nationality, a country's name, a capital or a seat of government stands for,
// by one name: "russia" for russian, moscow and kremlin; "united_states" for american, u.s. and
// washington. Words of a country's name are joined by _. Empty where there is none or several.
absl::string_view CountryOfNationality(absl::string_view word);
absl::string_view CountryOfPlace(absl::string_view place);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_ROLES_H_
