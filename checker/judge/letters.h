#ifndef QUOTECHECK_CHECKER_JUDGE_LETTERS_H_
#define QUOTECHECK_CHECKER_JUDGE_LETTERS_H_

#include <cstddef>

#include "absl/strings/string_view.h"

namespace quotecheck {

// Of two single words, in bytes: words are folded, names to ASCII where they can be. O(|a| |b|).

// Letters to put in, take out or change to make one of the other (Levenshtein).
size_t LettersApart(absl::string_view a, absl::string_view b);

// Letters that both have in one order (the longest common subsequence).
size_t LettersShared(absl::string_view a, absl::string_view b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_LETTERS_H_
