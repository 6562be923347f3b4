#ifndef QUOTECHECK_CHECKER_REPORT_HTML_AROUND_H_
#define QUOTECHECK_CHECKER_REPORT_HTML_AROUND_H_

#include <string>

#include "checker/records/quote.h"

namespace quotecheck {

// The text on either side of a quotation, as HTML: at most 160 code points, cut at a word, and
// nothing of another paragraph but one that leads in with a colon.
std::string HtmlBefore(const Quote& quote);
std::string HtmlAfter(const Quote& quote);

// The words of a quotation, marked, between the two.
std::string HtmlAround(const Quote& quote);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_HTML_AROUND_H_
