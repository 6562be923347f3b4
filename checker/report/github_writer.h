#ifndef QUOTECHECK_CHECKER_REPORT_GITHUB_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_GITHUB_WRITER_H_

#include <ostream>

#include "checker/records/report.h"

namespace quotecheck {

// Writes the findings as workflow commands of GitHub Actions, which become annotations of the pull
// request: errors first, then warnings and notices, at most ten each, for GitHub shows no more of a
// step; "N more findings" says what is left out. Findings of a baseline are left out. What GitHub
// would read as an end of a value is percent-encoded, and each command stands on a line of its own.
void WriteGithubReport(const Report& report, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_GITHUB_WRITER_H_
