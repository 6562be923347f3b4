#ifndef QUOTECHECK_CHECKER_SCAN_NAME_FORMS_H_
#define QUOTECHECK_CHECKER_SCAN_NAME_FORMS_H_

#include <cstddef>
#include <string>
#include <vector>

#include "checker/records/scanned_article.h"
#include "checker/scan/document.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// One form of a name that an article prints, and all that its mentions tell of it.
struct NameForm {
  std::vector<std::string> words;  // FoldName()d, a possessive ending and the suffix left out
  std::string suffix;              // "jr"; empty for none
  std::vector<size_t> mentions;    // by place
  size_t female = 0;               // mentions whose title or given name tells
  size_t male = 0;
  size_t person = 0;  // mentions that only a person has: "Mr.", ", 45,", "Ann Rowe"
  size_t body = 0;    // that only a body or thing has
  size_t place = 0;
  size_t adherents = 0;
  bool has_role = false;      // a role that only a person has is tied to it somewhere
  bool has_own_role = false;  // one other than being somebody's relative
  bool relative = false;  // introduced as somebody's: "his wife, Ann Rowe", "first lady Ann Rowe"
  size_t after_the = 0;   // mentions like "the Globe"
  bool speaks = false;    // is credited with words somewhere

  bool female_only() const { return female > 0 && male == 0; }
  bool male_only() const { return male > 0 && female == 0; }
};

// The forms of an article's names in order of first mention, and the form of each mention
// (forms.size() for mentions without a name).
struct NameForms {
  std::vector<NameForm> forms;
  std::vector<size_t> of_mention;
};
NameForms CollectNameForms(const Document& document, const std::vector<SourceMention>& mentions);

// Can two forms of a person's full name, each with a given name, name one person? Surnames
// must agree, given names may be short, pet or transliterated forms or initials of one another, and
// middle names may be missing: "Ann B. Rowe" and "Annie Rowe", "Abdul Salam Hanafi" and "Abdul
// Salam". Genders and suffixes must not contradict.
bool SamePersonName(const NameForm& a, const NameForm& b);

// The initials of a body's name, small words left out, folded: "feb" of "Federal Election Board".
std::string InitialsOf(const NameForm& form);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_NAME_FORMS_H_
