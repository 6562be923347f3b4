#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_WORD_PAIRS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_WORD_PAIRS_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "checker/judge/comparison.h"

namespace quotecheck {

// Which terms of a are which of b, wherever they stand: those the steps keep, and, of the rest,
// content words and pronouns of one form or one base form, the first of each first.
struct WordPairs {
  std::vector<std::optional<size_t>> b_of_a;
  std::vector<std::optional<size_t>> a_of_b;
  std::vector<bool> a_moved;  // paired though the steps do not pair them
};

WordPairs PairWords(const Comparison& comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_WORD_PAIRS_H_
