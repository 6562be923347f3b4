#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_RULE_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_RULE_H_

#include <vector>

#include "checker/judge/judged_version.h"
#include "checker/records/batch.h"
#include "checker/records/finding.h"

namespace quotecheck {

// What a rule reads. Both outlive the call.
struct RuleInput {
  const Batch& batch;
  // Parallel to Batch::utterances, each list to that utterance's versions.
  const std::vector<std::vector<JudgedVersion>>& versions;
};

// A rule: what users read of it, static, and what finds its findings: a pure function of its
// input, whose findings come in any order and point to the descriptor.
struct Rule {
  const RuleDescriptor& descriptor;
  std::vector<Finding> (*check)(const RuleInput& input);
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_RULE_H_
