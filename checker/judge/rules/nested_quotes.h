#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_NESTED_QUOTES_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_NESTED_QUOTES_H_

#include <vector>

#include "checker/records/batch.h"

namespace quotecheck {

// The quotations of the same article whose place holds that of `quote`.
std::vector<QuoteIndex> QuotesAround(const Batch& batch, QuoteIndex quote);

// Those whose place `quote` holds.
std::vector<QuoteIndex> QuotesWithin(const Batch& batch, QuoteIndex quote);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_NESTED_QUOTES_H_
