#ifndef QUOTECHECK_CHECKER_REPORT_HTML_SIDES_H_
#define QUOTECHECK_CHECKER_REPORT_HTML_SIDES_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// The two sides of a comparison as HTML: the words of the reference with those that are gone in
// <del>, the words of the version with those that are new in <ins>; what has moved is in
// <span class="moved"> on both, and slight edits (word_diff.h) have the class "s". Edits whose
// place is not inside the text are left out.
std::string HtmlReferenceSide(absl::string_view text, const std::vector<ClassifiedEdit>& edits);
std::string HtmlVersionSide(absl::string_view text, const std::vector<ClassifiedEdit>& edits);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_HTML_SIDES_H_
