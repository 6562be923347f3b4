#ifndef QUOTECHECK_CHECKER_REPORT_SCAN_RECORD_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_SCAN_RECORD_WRITER_H_

#include <ostream>

#include "checker/records/scanned_article.h"

namespace quotecheck {

// Writes the attributions of one article as `quotecheck scan` prints them: a line of JSON each, in
// order of place, speakers by the fullest name that the article gives them. One that reports
// several quotations (attribution_groups.h) lists them as its "parts", as `check` compares them.
void WriteScanRecords(const ScannedArticle& article, std::ostream& out);

// The same as CSV (csv.h). Write the header once, before the first article.
void WriteScanCsvHeader(std::ostream& out);
void WriteScanCsvRows(const ScannedArticle& article, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_SCAN_RECORD_WRITER_H_
