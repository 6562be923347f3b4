#ifndef QUOTECHECK_CHECKER_REPORT_SARIF_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_SARIF_WRITER_H_

#include <ostream>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/records/report.h"

namespace quotecheck {

struct SarifOptions {
  absl::string_view tool_version;
  absl::Span<const RuleDescriptor* const> rules;  // all that the findings may point to, by id
  // What GitHub's code scanning takes ("SARIF support for code scanning").
  size_t max_results = 25000;
  size_t max_gzipped_bytes = 10'000'000;
};

// Writes a report as SARIF 2.1.0 (OASIS Standard, 27 March 2020), minified: rules with their help;
// a result a finding, the worst first, whose first location is the flagged quotation and whose
// message links to the places it is held against; files left unchecked as notifications. Results
// beyond a limit are left out, the least severe first, and a notification says how many. Streams: a
// result at a time is in memory.
void WriteSarifReport(const Report& report, const SarifOptions& options, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_SARIF_WRITER_H_
