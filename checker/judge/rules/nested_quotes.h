#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_NESTED_QUOTES_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_NESTED_QUOTES_H_

#include <vector>

#include "checker/records/batch.h"

namespace quotecheck {

// Which other quotations of its article a quotation stands in or has in it. One holds another where
// its place covers the other's and is not the same.
struct Nesting {
  bool within_another = false;
  bool within_another_speakers = false;  // of those, one has a speaker that is not its own
  bool holds_another_speakers = false;
};

// By QuoteIndex. O(n log n) in the quotations of an article.
std::vector<Nesting> FindNesting(const Batch& batch);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_NESTED_QUOTES_H_
