#ifndef QUOTECHECK_CHECKER_REPORT_WORST_FIRST_H_
#define QUOTECHECK_CHECKER_REPORT_WORST_FIRST_H_

#include <vector>

#include "checker/records/report.h"

namespace quotecheck {

// The findings of a report, the worst first: by severity, new ones before those of a baseline, the
// surer first, then as the report has them. Suppressed ones are left out. Pointers into `report`.
std::vector<const Finding*> WorstFirst(const Report& report);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_WORST_FIRST_H_
