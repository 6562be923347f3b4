#ifndef QUOTECHECK_CHECKER_REPORT_JUNIT_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_JUNIT_WRITER_H_

#include <optional>
#include <ostream>

#include "checker/records/report.h"

namespace quotecheck {

// Writes a report as JUnit XML, in the form that both Ant's schema (Windy Road) and Jenkins' JUnit
// 10 schema take: a suite an article, a case a finding. New findings at or above `fail_on` fail,
// those below pass with their message in the suite's output, those of a baseline are skipped; an
// article without findings is one case that passes, a file left unchecked one with an error. Times
// are 0 and the time stamp is the epoch: the same batch makes the same file.
void WriteJunitReport(const Report& report, std::optional<Severity> fail_on, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_JUNIT_WRITER_H_
