#ifndef QUOTECHECK_CHECKER_RECORDS_BASELINE_H_
#define QUOTECHECK_CHECKER_RECORDS_BASELINE_H_

#include <string>
#include <vector>

#include "checker/records/finding.h"

namespace quotecheck {

// A finding that somebody has accepted. The fingerprint says which; rule, article and text are for
// people who read the file.
struct BaselineEntry {
  std::string fingerprint;
  std::string rule;                              // its id
  std::string article;                           // its stable path
  std::string text;                              // the words flagged
  FindingState state = FindingState::kExisting;  // never kNew
  Acceptance acceptance;
};

using Baseline = std::vector<BaselineEntry>;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RECORDS_BASELINE_H_
