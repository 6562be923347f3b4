#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_CONDENSED_QUOTE_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_CONDENSED_QUOTE_H_

#include "checker/judge/rules/rule.h"

namespace quotecheck {

// QC102: words dropped inside the marks without an ellipsis.
extern const Rule kCondensedQuote;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_CONDENSED_QUOTE_H_
