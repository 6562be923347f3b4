#ifndef QUOTECHECK_CHECKER_JUDGE_JUDGE_BATCH_H_
#define QUOTECHECK_CHECKER_JUDGE_JUDGE_BATCH_H_

#include <vector>

#include "absl/types/span.h"
#include "checker/judge/judged_version.h"
#include "checker/judge/rules/rule.h"
#include "checker/records/batch.h"
#include "checker/records/finding.h"

namespace quotecheck {

// Applies rules to an aligned batch. `versions` are the
// batch's versions, judged: one list an utterance, parallel to Utterance::versions. Findings come
// by article, place and rule; fingerprints are left to whoever knows the configuration's folder.
std::vector<Finding> JudgeBatch(const Batch& batch,
                                const std::vector<std::vector<JudgedVersion>>& versions,
                                absl::Span<const Rule> rules);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_JUDGE_BATCH_H_
