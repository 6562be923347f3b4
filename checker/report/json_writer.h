#ifndef QUOTECHECK_CHECKER_REPORT_JSON_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_JSON_WRITER_H_

#include <ostream>

#include "absl/strings/string_view.h"
#include "checker/records/report.h"

namespace quotecheck {

// Writes a report as JSON, after the schema in checker/report/schema/report-1.json: one object,
// a record a line inside it, so that memory is bounded by the largest record.
void WriteJsonReport(const Report& report, absl::string_view tool_version, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_JSON_WRITER_H_
