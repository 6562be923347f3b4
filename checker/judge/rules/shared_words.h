#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_SHARED_WORDS_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_SHARED_WORDS_H_

#include <cstddef>
#include <vector>

#include "checker/text/words.h"

namespace quotecheck {

// Words in a row that two texts share: a[a_begin, a_begin + words) and b[b_begin, ...).
struct SharedRun {
  size_t a_begin = 0;
  size_t b_begin = 0;
  size_t words = 0;
};

// The longest run of words with equal folded forms, the first in a and then in b where several are.
// Looks at the first thousand words of each. O(|a| |b|).
SharedRun LongestSharedRun(const std::vector<Token>& a, const std::vector<Token>& b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_SHARED_WORDS_H_
