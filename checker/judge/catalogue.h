#ifndef QUOTECHECK_CHECKER_JUDGE_CATALOGUE_H_
#define QUOTECHECK_CHECKER_JUDGE_CATALOGUE_H_

#include "absl/types/span.h"
#include "checker/judge/rules/rule.h"

namespace quotecheck {

// Every rule, by id. The list lives as long as the program; `rules`, `explain`, the checks and the
// reports all read it.
absl::Span<const Rule> AllRules();

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_CATALOGUE_H_
