#ifndef QUOTECHECK_CHECKER_INGEST_PAGE_HINTS_H_
#define QUOTECHECK_CHECKER_INGEST_PAGE_HINTS_H_

#include "absl/strings/string_view.h"
#include "checker/ingest/markup_tree.h"

namespace quotecheck {

// Whether an element's name says that it holds no article text: <nav>, <footer>, <aside>, captions.
bool IsAsideElement(MarkupTag tag);

// Whether the words of an element's class, id, role or the names its page's program gives it say
// so: comments, sharing, newsletters, related stories, captions, bylines, advertising.
bool IsNamedAside(const MarkupTree& page, MarkupNodeIndex element);

// Whether an element is not shown: hidden, display: none.
bool IsNotShown(const MarkupTree& page, MarkupNodeIndex element);

// A block of so many words is no notice.
inline constexpr size_t kNoticeWords = 40;

// Whether a short block of an article's text is of the page, not the article: "Read more: ...",
// "Photo: ...", "Sign up for our newsletter", "All rights reserved". `words`: how many it has.
// Never a block that holds a quotation mark and ends a sentence.
bool IsBoilerplate(absl::string_view text, size_t words);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_PAGE_HINTS_H_
