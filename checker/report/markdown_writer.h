#ifndef QUOTECHECK_CHECKER_REPORT_MARKDOWN_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_MARKDOWN_WRITER_H_

#include <ostream>

#include "checker/records/report.h"

namespace quotecheck {

// Writes a summary for a comment on a pull request: the counts, then a table (GitHub Flavored
// Markdown) of the findings, the worst first, with the changed words marked by <del> and <ins>.
// Stays under the 65,536 characters that GitHub takes and says how many findings it left out.
// Nothing of an article is markup (markdown_text.h).
void WriteMarkdownReport(const Report& report, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_MARKDOWN_WRITER_H_
