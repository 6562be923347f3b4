#ifndef QUOTECHECK_CHECKER_JUDGE_JUDGED_VERSION_H_
#define QUOTECHECK_CHECKER_JUDGE_JUDGED_VERSION_H_

#include "checker/records/alignment.h"
#include "checker/records/batch.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// A version of an utterance, how its words differ from those it is held against (a: `against`,
// b: the version), and what the difference means.
struct JudgedVersion {
  Version version;
  WordAlignment alignment;
  Verdict verdict;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_JUDGED_VERSION_H_
