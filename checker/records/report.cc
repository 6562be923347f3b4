#include "checker/records/report.h"

#include <algorithm>

#include "absl/strings/str_cat.h"

namespace quotecheck {
ReportSummary Summarize(const Report& report) {
  ReportSummary summary;
  summary.articles = report.batch.articles.size();
  summary.quotes =
      static_cast<size_t>(std::count_if(report.batch.quotes.begin(), report.batch.quotes.end(),
                                        [](const Quote& quote) { return !quote.passage; }));
  summary.utterances = report.batch.utterances.size();
  summary.unchecked = report.unchecked.size();
  for (const Finding& finding : report.findings) {
    if (finding.state == FindingState::kSuppressed) continue;
    ++summary.findings;
    switch (finding.severity) {
      case Severity::kError: ++summary.errors; break;
      case Severity::kWarning: ++summary.warnings; break;
      case Severity::kNote: ++summary.notes; break;
    }
  }
  return summary;
}

std::string SummaryLine(const ReportSummary& summary) {
  return absl::StrCat(summary.articles, " articles, ", summary.quotes, " quotes, ",
                      summary.utterances, " utterances, ", summary.findings, " findings, ",
                      summary.unchecked, " unchecked");
}

}  // namespace quotecheck
