#ifndef QUOTECHECK_CHECKER_REPORT_HTML_ASSETS_H_
#define QUOTECHECK_CHECKER_REPORT_HTML_ASSETS_H_

namespace quotecheck {

// html/report.css and html/report.js, and what a Content-Security-Policy calls them: "sha256-...".
extern const char kReportCss[];
extern const char kReportCssHash[];
extern const char kReportJs[];
extern const char kReportJsHash[];

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_HTML_ASSETS_H_
