#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_SHARED_CREDIT_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_SHARED_CREDIT_H_

#include "checker/records/batch.h"

namespace quotecheck {

// What it is that two quotations of the same words name two speakers.
enum class CreditConflict {
  kNone,      // both may be right: a body and its spokesperson, an unnamed source and its name, ...
  kDoubtful,  // a body and its head by name, two who speak for one body: worth a look
  kPlain,     // one of the two is wrong
};

// Judges the two speakers by who they are and how they are named, not by the words. Both quotations
// must have a speaker.
CreditConflict CompareCredits(const Batch& batch, const Quote& a, const Quote& b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_SHARED_CREDIT_H_
