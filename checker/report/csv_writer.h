#ifndef QUOTECHECK_CHECKER_REPORT_CSV_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_CSV_WRITER_H_

#include <ostream>

#include "checker/records/report.h"

namespace quotecheck {

// Writes the findings as CSV (csv.h), a row each, suppressed ones included.
void WriteCsvReport(const Report& report, std::ostream& out);

// Writes the quotations as CSV, a row each, for counting who was quoted where and when: ordered by
// speaker, outlet, time of publication and place. The speaker is the one of the whole batch.
void WriteQuotesCsv(const Report& report, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_CSV_WRITER_H_
