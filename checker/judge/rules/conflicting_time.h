#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_CONFLICTING_TIME_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_CONFLICTING_TIME_H_

#include "checker/judge/rules/rule.h"

namespace quotecheck {

// QC301: one utterance dated to different days.
extern const Rule kConflictingTime;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_CONFLICTING_TIME_H_
