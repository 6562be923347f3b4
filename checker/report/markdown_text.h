#ifndef QUOTECHECK_CHECKER_REPORT_MARKDOWN_TEXT_H_
#define QUOTECHECK_CHECKER_REPORT_MARKDOWN_TEXT_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

// Text of an article as it may stand in Markdown (CommonMark, and GitHub's and GitLab's additions),
// a table's cell included: DisplayText() cut to `most` code points, in which nothing is markup, a
// link, an image, a formula or HTML, and nobody is mentioned: a word joiner (U+2060) stands between
// an @ or a # and what follows it.
std::string MarkdownText(absl::string_view text, size_t most);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_MARKDOWN_TEXT_H_
