#ifndef QUOTECHECK_CHECKER_REPORT_MATCH_RECORD_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_MATCH_RECORD_WRITER_H_

#include <ostream>

#include "checker/records/batch.h"

namespace quotecheck {

// Writes the matches and utterances of a batch as `quotecheck align` prints them: a line of JSON
// each, told apart by "type", matches first.
void WriteMatchRecords(const Batch& batch, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_MATCH_RECORD_WRITER_H_
