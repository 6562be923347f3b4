#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_PARAPHRASE_AS_VERBATIM_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_PARAPHRASE_AS_VERBATIM_H_

#include "checker/judge/rules/rule.h"

namespace quotecheck {

// QC105: a paraphrase put into quotation marks.
extern const Rule kParaphraseAsVerbatim;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_PARAPHRASE_AS_VERBATIM_H_
