#ifndef QUOTECHECK_CHECKER_REPORT_HTML_TEXT_H_
#define QUOTECHECK_CHECKER_REPORT_HTML_TEXT_H_

#include <optional>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/time/time.h"
#include "checker/records/report.h"

namespace quotecheck {

// What the parts of the HTML report share. Every function returns HTML in which nothing of an
// article is markup (xml_text.h), cut to a length that a person reads.

std::string HtmlName(absl::string_view name);  // of a person, an outlet, a file
std::string HtmlWords(absl::string_view text);

// A name in <bdi> where it is written from right to left, so that it does not reorder what stands
// around it; most are not, and thousands of needless elements would make a page slow.
std::string HtmlIsolated(absl::string_view name);

// ` dir="auto"` for text that holds letters written from right to left, else nothing.
std::string HtmlDirection(absl::string_view text);

// The outlet and the time of publication, as far as known, and the place as "path:line:column".
std::string HtmlWhere(const Batch& batch, ArticleIndex article, LineColumn position);

// The time of publication (shown_time.h).
std::string HtmlTime(const ArticleInfo& article);

// When the article was published, to order and draw by: the instant where it gives a zone, else the
// time of day or the day as if in UTC.
std::optional<absl::Time> PublishedTime(const ArticleInfo& article);

// ` lang="de"` for an article that says its language, else nothing.
std::string HtmlLanguage(const ArticleInfo& article);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_HTML_TEXT_H_
