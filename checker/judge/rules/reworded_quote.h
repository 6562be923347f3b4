#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_REWORDED_QUOTE_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_REWORDED_QUOTE_H_

#include "checker/judge/rules/rule.h"

namespace quotecheck {

// QC101: words inside the marks replaced by others of the same meaning.
extern const Rule kRewordedQuote;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_REWORDED_QUOTE_H_
