#ifndef QUOTECHECK_CHECKER_RECORDS_REPORT_H_
#define QUOTECHECK_CHECKER_RECORDS_REPORT_H_

#include <vector>

#include "checker/records/article.h"
#include "checker/records/batch.h"
#include "checker/records/finding.h"

namespace quotecheck {

// All that a writer writes.
struct Report {
  Batch batch;
  std::vector<Finding> findings;     // by article, place, rule
  std::vector<Unchecked> unchecked;  // by path
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RECORDS_REPORT_H_
