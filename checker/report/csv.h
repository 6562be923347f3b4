#ifndef QUOTECHECK_CHECKER_REPORT_CSV_H_
#define QUOTECHECK_CHECKER_REPORT_CSV_H_

#include <ostream>
#include <string>
#include <vector>

namespace quotecheck {

// Writes one row of CSV (RFC 4180), ended by CR LF. A cell that a spreadsheet would take for a
// formula, white space before it or not, begins with an apostrophe; cells with a comma, a
// semicolon, a tab, a mark or a line end stand in quotation marks, so that no other separator takes
// one apart. Control characters other than tabs and line ends, and bidirectional controls, are
// written as U+FFFD.
void WriteCsvRow(const std::vector<std::string>& cells, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_CSV_H_
