#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_UNBALANCED_QUOTATION_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_UNBALANCED_QUOTATION_H_

#include "checker/judge/rules/rule.h"

namespace quotecheck {

// QC401: a quotation mark without its counterpart, or on the wrong side of a space.
extern const Rule kUnbalancedQuotation;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_UNBALANCED_QUOTATION_H_
