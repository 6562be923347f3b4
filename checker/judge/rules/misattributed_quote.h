#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_MISATTRIBUTED_QUOTE_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_MISATTRIBUTED_QUOTE_H_

#include "checker/judge/rules/rule.h"

namespace quotecheck {

// QC201: the same words credited to different speakers.
extern const Rule kMisattributedQuote;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_MISATTRIBUTED_QUOTE_H_
