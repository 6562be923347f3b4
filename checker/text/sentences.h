#ifndef QUOTECHECK_CHECKER_TEXT_SENTENCES_H_
#define QUOTECHECK_CHECKER_TEXT_SENTENCES_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "checker/base/byte_span.h"

namespace quotecheck {

// Paragraphs of a text: lines or runs of lines between blank lines, white space at either end
// left out, in order. Text whose paragraphs are single lines without blank lines between them (as
// scraped pages have it) is split at each line; text wrapped at a fixed width is not.
std::vector<TextSpan> SplitParagraphs(absl::string_view text);

// Sentences within one paragraph, in order, white space between them left out. A sentence ends at
// . ! ? … or their CJK forms, with the closing marks and brackets that follow, where what follows
// can begin a sentence; not after titles, initials and other abbreviations, inside numbers and
// addresses, or at an ellipsis that goes on in lower case. Linear.
std::vector<TextSpan> SplitSentences(absl::string_view text, TextSpan paragraph);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_SENTENCES_H_
