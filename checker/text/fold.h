#ifndef QUOTECHECK_CHECKER_TEXT_FOLD_H_
#define QUOTECHECK_CHECKER_TEXT_FOLD_H_

#include <string>

#include "absl/strings/string_view.h"
#include "checker/text/offset_map.h"

namespace quotecheck {

// Folding makes texts that differ only in how they were typed compare equal: Unicode NFKC case
// folding (UAX #15, utf8proc's NFKC_Casefold), every apostrophe and single mark as ', every double
// mark as ", every dash as -, every run of white space as one space, soft hyphens and zero-width
// characters gone. ASCII takes a fast path. Cost: linear.
std::string Fold(absl::string_view text);

struct FoldedText {
  std::string text;
  OffsetMap map;  // offsets of `text` -> offsets of what was folded
};
FoldedText FoldWithMap(absl::string_view text);

// Fold() without combining marks and with ł, ø, ß … as their base letters: for comparing names.
std::string FoldName(absl::string_view text);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_FOLD_H_
