#ifndef QUOTECHECK_CHECKER_REPORT_HTML_PAGE_H_
#define QUOTECHECK_CHECKER_REPORT_HTML_PAGE_H_

#include <ostream>

#include "checker/records/report.h"
#include "checker/report/html_utterance.h"

namespace quotecheck {

// The counts of a report, and its findings by rule.
void WriteHtmlOverview(const Report& report, std::ostream& out);

// The filters, hidden until the script shows them. What they offer is what findings have.
void WriteHtmlFilters(const Report& report, const HtmlOutlets& outlets, std::ostream& out);

// What the marks of changed words mean, where any finding has them.
void WriteHtmlLegend(const Report& report, std::ostream& out);

// The bar by which findings are reviewed, hidden until the script shows it.
void WriteHtmlReviewBar(std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_HTML_PAGE_H_
