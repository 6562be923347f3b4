#ifndef QUOTECHECK_CHECKER_REPORT_HTML_WRITER_H_
#define QUOTECHECK_CHECKER_REPORT_HTML_WRITER_H_

#include <ostream>

#include "absl/strings/string_view.h"
#include "checker/records/report.h"

namespace quotecheck {

// Writes a report as one HTML file that needs nothing else: no network, and nothing that an article
// holds is markup; a Content-Security-Policy lets only the page's own style and script work. All
// findings are readable without JavaScript; with it they can be filtered, searched, ordered and
// reviewed by keyboard, and the decisions saved as a baseline file. Streams: an utterance at a time
// is in memory.
void WriteHtmlReport(const Report& report, absl::string_view tool_version, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_HTML_WRITER_H_
