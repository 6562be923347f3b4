#ifndef QUOTECHECK_CHECKER_TEXT_ONE_OF_H_
#define QUOTECHECK_CHECKER_TEXT_ONE_OF_H_

#include <algorithm>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace quotecheck {

// Is the word one of a few: IsOneOf(word, {"and", "but"})? Exact; linear in their number.
inline bool IsOneOf(absl::string_view word, absl::Span<const absl::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_ONE_OF_H_
