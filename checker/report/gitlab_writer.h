#ifndef QUOTECHECK_CHECKER_REPORT_GITLAB_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_GITLAB_WRITER_H_

#include <ostream>

#include "checker/records/report.h"

namespace quotecheck {

// Writes the findings as a Code Quality report of GitLab (docs.gitlab.com, "Code Quality report
// format"): errors are critical, warnings major, notes info. Paths are relative where they were
// given so, without "./". Suppressed findings are left out.
void WriteGitlabReport(const Report& report, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_GITLAB_WRITER_H_
