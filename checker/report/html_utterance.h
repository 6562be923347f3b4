#ifndef QUOTECHECK_CHECKER_REPORT_HTML_UTTERANCE_H_
#define QUOTECHECK_CHECKER_REPORT_HTML_UTTERANCE_H_

#include <ostream>
#include <vector>

#include "checker/records/report.h"

namespace quotecheck {

// The numbers that the page's filters know outlets by: those of articles with findings, by name.
// An article without an outlet counts to "".
struct HtmlOutlets {
  std::vector<std::string> names;  // sorted, distinct
  std::vector<size_t> of_article;  // by ArticleIndex
};

// Writes the section of one utterance: the reference in its sentence, each finding with both
// versions side by side, changed words marked, the outlets that agree, and who printed it when.
// `findings` are the utterance's, in order.
void WriteHtmlUtterance(const Batch& batch, UtteranceIndex utterance,
                        const std::vector<const Finding*>& findings, const HtmlOutlets& outlets,
                        std::ostream& out);

// Writes the section of findings that belong to one article and no utterance. Not empty.
void WriteHtmlArticle(const Batch& batch, const std::vector<const Finding*>& findings,
                      const HtmlOutlets& outlets, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_HTML_UTTERANCE_H_
