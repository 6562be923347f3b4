#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_UNATTRIBUTED_QUOTE_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_UNATTRIBUTED_QUOTE_H_

#include "checker/judge/rules/rule.h"

namespace quotecheck {

// QC203: a full-sentence quotation with no speaker to be found.
extern const Rule kUnattributedQuote;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_UNATTRIBUTED_QUOTE_H_
