#ifndef QUOTECHECK_CHECKER_REPORT_QUOTE_RECORD_READER_H_
#define QUOTECHECK_CHECKER_REPORT_QUOTE_RECORD_READER_H_

#include <istream>
#include <vector>

#include "absl/status/statusor.h"
#include "checker/records/scanned_article.h"

namespace quotecheck {

// Reads the records that `quotecheck scan` prints back into articles: one an "article" named, by
// path, each with its quotes in order of place and an entity for every speaker they name. Of a
// record with "parts" each part is a quote, of which the first has the cue. Fields
// not of the contract are ignored; "id", "article" and "text" are required. A line that is no such
// record is an InvalidArgument error that names the line. Memory: that of the quotes.
absl::StatusOr<std::vector<ScannedArticle>> ReadQuoteRecords(std::istream& in);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_QUOTE_RECORD_READER_H_
