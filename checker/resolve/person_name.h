#ifndef QUOTECHECK_CHECKER_RESOLVE_PERSON_NAME_H_
#define QUOTECHECK_CHECKER_RESOLVE_PERSON_NAME_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

// A person's name taken apart, for comparing.
struct PersonName {
  // Folded (FoldName()), in order, parts with hyphens apart, apostrophes and points gone. Titles,
  // particles ("van", "al-"), suffixes and nicknames in quotation marks are left out. An initial is
  // a word of one letter. Empty for a text without letters.
  std::vector<std::string> words;
  size_t surname_words = 0;            // of the last word printed: 2 for "Ocasio-Cortez"
  std::string suffix;                  // of generation: "jr", "sr", "ii"; empty for none
  std::vector<std::string> nicknames;  // printed in quotation marks: Robert "Bob" Lee

  // Has it a surname alone, or whatever single name it is?
  bool bare() const { return words.size() <= surname_words; }
  // The words joined by one space, and the suffix: equal for names that differ only in how they are
  // typed.
  std::string Key() const;
};

PersonName ParsePersonName(absl::string_view printed);

// How much of the person's given names it tells: a name beats a short form, that an initial.
int Specificity(const PersonName& name);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_PERSON_NAME_H_
