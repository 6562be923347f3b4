#ifndef QUOTECHECK_CHECKER_REPORT_JSONL_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_JSONL_WRITER_H_

#include <ostream>

#include "absl/strings/string_view.h"
#include "checker/records/report.h"

namespace quotecheck {

// Writes a report as JSON Lines: the records of schema/report-1.json, each with a "type" in front,
// in this order: one "report" (schema and tool), every "article", "quote", "utterance", "finding"
// and "unchecked", one "summary". A line at a time is in memory.
void WriteJsonlReport(const Report& report, absl::string_view tool_version, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_JSONL_WRITER_H_
