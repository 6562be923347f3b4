#ifndef QUOTECHECK_CHECKER_PIPELINE_APPLY_BASELINE_H_
#define QUOTECHECK_CHECKER_PIPELINE_APPLY_BASELINE_H_

#include <string>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "checker/records/baseline.h"
#include "checker/records/finding.h"

namespace quotecheck {

// Gives the findings whose fingerprints a baseline has its entries' states and acceptances. Returns
// the entries, in their order, that no finding has any more although their article, whose stable
// path is one of `paths`, was checked.
Baseline ApplyBaseline(const Baseline& baseline, const absl::flat_hash_set<std::string>& paths,
                       std::vector<Finding>* findings);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_APPLY_BASELINE_H_
