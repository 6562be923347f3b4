#ifndef QUOTECHECK_CHECKER_JUDGE_QUOTE_CONTEXT_H_
#define QUOTECHECK_CHECKER_JUDGE_QUOTE_CONTEXT_H_

#include <string>

#include "checker/records/quote.h"

namespace quotecheck {

// What stands around a quotation, where known.
struct QuoteContext {
  std::string before;
  std::string after;
};

// What stands around the marks: of a clause with quoted words in it also its other words, since a
// "not" before the opening mark denies what the marks hold.
QuoteContext ContextOf(const Quote& quote);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_QUOTE_CONTEXT_H_
