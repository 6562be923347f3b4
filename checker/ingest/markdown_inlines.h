#ifndef QUOTECHECK_CHECKER_INGEST_MARKDOWN_INLINES_H_
#define QUOTECHECK_CHECKER_INGEST_MARKDOWN_INLINES_H_

#include <cstddef>
#include <set>
#include <string>

#include "checker/records/article.h"

namespace quotecheck {

// Bytes [begin, end) of a text of Markdown blocks (markdown_blocks.h) without the inline markup of
// CommonMark 0.30: emphasis, strikethrough (GitHub's), code marks, links (their text stays), images
// and footnote references (nothing stays), HTML tags, backslash escapes; character references are
// resolved. `labels` are those of link reference definitions, folded.
//
// Two departures keep to what newspapers print: an asterisk between two letters is no emphasis (a
// masked word), and square brackets that link nowhere are text (words put in by an editor). Linear.
Passage StripMarkdownInlines(const Passage& blocks, size_t begin, size_t end,
                             const std::set<std::string>& labels);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_MARKDOWN_INLINES_H_
