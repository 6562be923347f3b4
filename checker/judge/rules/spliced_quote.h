#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_SPLICED_QUOTE_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_SPLICED_QUOTE_H_

#include "checker/judge/rules/rule.h"

namespace quotecheck {

// QC106: words said on separate occasions joined inside one pair of marks.
extern const Rule kSplicedQuote;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_SPLICED_QUOTE_H_
