#ifndef QUOTECHECK_CHECKER_JUDGE_RULES_SHARED_CREDIT_H_
#define QUOTECHECK_CHECKER_JUDGE_RULES_SHARED_CREDIT_H_

#include <string>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "checker/records/batch.h"

namespace quotecheck {

// What it is that two quotations of the same words name two speakers.
enum class CreditConflict {
  kNone,      // both may be right: a body and its spokesperson, an unnamed source and its name, ...
  kDoubtful,  // a body and its head by name, two who speak for one body: worth a look
  kPlain,     // one of the two is wrong
};

// The names of a batch's outlets. Looks at all its articles, once.
class OutletNames {
 public:
  explicit OutletNames(const Batch& batch);

  // Whether an outlet is called by these words (WordsOfName()).
  bool Contains(const std::vector<std::string>& words) const { return names_.contains(words); }

 private:
  absl::flat_hash_set<std::vector<std::string>> names_;
};

// Judges the two speakers by who they are and how they are named, not by the words. Both quotations
// must have a speaker. `outlets` are those of the batch.
CreditConflict CompareCredits(const Batch& batch, const OutletNames& outlets, const Quote& a,
                              const Quote& b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_RULES_SHARED_CREDIT_H_
