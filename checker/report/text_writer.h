#ifndef QUOTECHECK_CHECKER_REPORT_TEXT_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_TEXT_WRITER_H_

#include <cstddef>
#include <ostream>

#include "checker/records/report.h"

namespace quotecheck {

struct TextReportOptions {
  bool color = false;   // ANSI colours (ECMA-48 SGR)
  size_t columns = 80;  // of a line, but where a place or a name is longer
};

// Writes a report for a person to read: the utterances that have findings, the reference first and
// each variant under it with the changed words marked as `git diff --word-diff` marks them, slight
// changes (word_diff.h) between parentheses; then the findings that belong to one article, the
// files left unchecked, what the marks mean, and the summary line last. Each finding begins with a
// line of its own: severity, rule, "path:line:column". Control characters of the articles never
// reach the output.
void WriteTextReport(const Report& report, const TextReportOptions& options, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_TEXT_WRITER_H_
