#ifndef QUOTECHECK_CHECKER_TEXT_PAGE_FURNITURE_H_
#define QUOTECHECK_CHECKER_TEXT_PAGE_FURNITURE_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "checker/base/byte_span.h"

namespace quotecheck {

// Words that a page's layout puts between its paragraphs ("Story continued below", "MUST WATCH",
// "Hide Caption 3 of 24"), which scraped text often runs together with them, so that they would be
// read as part of a name or a sentence. Each stretch of them becomes a paragraph of its own, and so
// does what stands before and behind it, and the title of a gallery, which the captions of its
// photos begin with; other paragraphs stay as they are. White space at either
// end is left out; nothing else of the text is lost. Linear in the text, with a small constant.
std::vector<TextSpan> PartAtPageFurniture(absl::string_view text,
                                          const std::vector<TextSpan>& paragraphs);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_PAGE_FURNITURE_H_
