#ifndef QUOTECHECK_CHECKER_REPORT_VERDICT_RECORD_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_VERDICT_RECORD_WRITER_H_

#include <ostream>

#include "absl/strings/string_view.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// Writes the verdict on one pair as `quotecheck compare` prints it: one line of JSON. `id` is the
// JSON text of the pair's id, a number or a string as it came.
void WriteVerdictRecord(absl::string_view id, const Verdict& verdict, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_VERDICT_RECORD_WRITER_H_
