#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_RESTRUCTURED_QUOTE_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_RESTRUCTURED_QUOTE_H_

#include "checker/judge/rules/rule.h"

namespace quotecheck {

// QC103: clauses of a quotation moved or recast.
extern const Rule kRestructuredQuote;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_RESTRUCTURED_QUOTE_H_
