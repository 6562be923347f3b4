#ifndef QUOTECHECK_CHECKER_CLI_REPORT_FORMATS_H_
#define QUOTECHECK_CHECKER_CLI_REPORT_FORMATS_H_

#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/records/finding.h"
#include "checker/records/report.h"

namespace quotecheck {

// What a report's form may depend on besides its content.
struct ReportStyle {
  bool color = false;               // of the text report
  size_t columns = 80;              // of its lines
  std::optional<Severity> fail_on;  // the least severity that fails the run; absent: none does
  // Those that were applied, for formats that describe them.
  std::vector<const RuleDescriptor*> rules = {};
};

// The formats that --report takes, sorted. A new one is a writer and a line in report_formats.cc.
std::vector<std::string> ReportFormatNames();

// Writes a report in a format of ReportFormatNames().
void WriteReport(absl::string_view format, const Report& report, const ReportStyle& style,
                 std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_CLI_REPORT_FORMATS_H_
