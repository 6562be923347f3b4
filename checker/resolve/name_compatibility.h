#ifndef QUOTECHECK_CHECKER_RESOLVE_NAME_COMPATIBILITY_H_
#define QUOTECHECK_CHECKER_RESOLVE_NAME_COMPATIBILITY_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/resolve/person_name.h"

namespace quotecheck {

// Whether two names can be one person's, from the least to the most.
enum class NameFit {
  kOther,     // other surnames, or given names, initials or suffixes that contradict each other
  kPossible,  // fits where something else speaks for it: one has "Jr.", the other not; Beth, Liz
  kFits,      // spellings, short forms, initials, missing middle names
};

// Compares two names that are not bare. Symmetric.
NameFit CompareFullNames(const PersonName& a, const PersonName& b);

// How a bare name stands to a full one.
enum class SurnameFit {
  kOther,
  kTransliteration,  // can be another Latin spelling of the surname
  kEqual,
};
SurnameFit CompareSurname(const PersonName& bare, const PersonName& full);

// Keys under which names have to be filed so that any two of which CompareFullNames() says kFits or
// kPossible, or CompareSurname() does not say kOther, share one. Distinct.
std::vector<std::string> SurnameKeys(const PersonName& name);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_NAME_COMPATIBILITY_H_
