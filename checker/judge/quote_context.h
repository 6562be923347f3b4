#ifndef QUOTECHECK_CHECKER_JUDGE_QUOTE_CONTEXT_H_
#define QUOTECHECK_CHECKER_JUDGE_QUOTE_CONTEXT_H_

#include <string>

namespace quotecheck {

// What stands around a quotation, where known.
struct QuoteContext {
  std::string before;
  std::string after;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_QUOTE_CONTEXT_H_
