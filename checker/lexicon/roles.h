#ifndef QUOTECHECK_CHECKER_LEXICON_ROLES_H_
#define QUOTECHECK_CHECKER_LEXICON_ROLES_H_

#include "absl/strings/string_view.h"

namespace quotecheck {

// All take single folded words.

// Nouns for a person by what he or she does: minister, spokesman, analyst, mother, witness.
bool IsRoleNoun(absl::string_view word);
// Those that are many: officials, ministers, critics, people, residents.
bool IsPluralRoleNoun(absl::string_view word);
// spokesman, spokeswoman, spokesperson, press secretary's "secretary" not.
bool IsSpokespersonNoun(absl::string_view word);
// 'f' or 'm' for nouns that tell: spokeswoman, father, king; 0 otherwise.
char GenderOfRoleNoun(absl::string_view word);

// Nouns for bodies: ministry, company, government, party, court, police, university, agency.
bool IsOrganisationNoun(absl::string_view word);
// Nouns for documents and findings that "say" things: report, study, poll, letter, lawsuit, memo.
bool IsDocumentNoun(absl::string_view word);

// Countries, capitals and seats of government, which stand for governments: russia, moscow,
// kremlin, washington, brussels. Nationalities: russian, afghan.
bool IsPlace(absl::string_view word);
bool IsNationality(absl::string_view word);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_ROLES_H_
