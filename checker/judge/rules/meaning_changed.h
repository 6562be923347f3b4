#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_MEANING_CHANGED_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_MEANING_CHANGED_H_

#include "checker/judge/rules/rule.h"

namespace quotecheck {

// QC104: a change that alters what was said.
extern const Rule kMeaningChanged;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_MEANING_CHANGED_H_
