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

// By part: is it layout itself, the title of a video or of a gallery, or a caption? What the
// article says goes on behind such an aside as if it were not there. `parts` are
// PartAtPageFurniture()'s. Linear in their number.
std::vector<bool> FindAsides(absl::string_view text, const std::vector<TextSpan>& parts);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_PAGE_FURNITURE_H_
