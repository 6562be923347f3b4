#ifndef QUOTECHECK_CHECKER_REPORT_HTML_TIMELINE_H_
#define QUOTECHECK_CHECKER_REPORT_HTML_TIMELINE_H_

#include <ostream>

#include "checker/records/report.h"

namespace quotecheck {

// Draws who printed what when, as inline SVG: a row an outlet, the one with most findings first, a
// mark an article at its time of publication, whose shape and colour say how grave its findings
// are. Draws nothing where fewer than two articles say when they were published, and at most 20
// outlets and 2,000 articles, saying what it left out.
void WriteHtmlTimeline(const Report& report, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_HTML_TIMELINE_H_
