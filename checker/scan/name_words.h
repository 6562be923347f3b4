#ifndef QUOTECHECK_CHECKER_SCAN_NAME_WORDS_H_
#define QUOTECHECK_CHECKER_SCAN_NAME_WORDS_H_

#include "absl/strings/string_view.h"

namespace quotecheck {

// Both take single folded words. Expected constant time.

// Stands only in names of bodies, works and the like, whatever the role before it: "General
// Motors", "White House".
bool IsBodyWord(absl::string_view word);

// Opens names of undertakings, storms and the like: "Operation Dawn", "Team Rowe".
bool IsThingWord(absl::string_view word);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_NAME_WORDS_H_
