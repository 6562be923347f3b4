#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_NOT_IN_PRIMARY_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_NOT_IN_PRIMARY_H_

#include "checker/judge/rules/rule.h"

namespace quotecheck {

// QC107: a quotation of which the primary source, where its speaker speaks, has nothing.
extern const Rule kNotInPrimary;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_NOT_IN_PRIMARY_H_
