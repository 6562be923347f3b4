#ifndef QUOTECHECK_CHECKER_INGEST_MARKDOWN_BLOCKS_H_
#define QUOTECHECK_CHECKER_INGEST_MARKDOWN_BLOCKS_H_

#include <cstddef>
#include <set>
#include <string>

#include "checker/records/article.h"

namespace quotecheck {

// A Markdown text without its block structure: paragraphs, headings and list items as blocks of
// lines with a blank line between two.
struct MarkdownBlocks {
  Passage text;
  size_t title_end = 0;  // the text's first bytes up to here are a heading of level one; 0: none
  std::set<std::string> labels;  // folded, of the link reference definitions left out
};

// Takes the block structure of CommonMark 0.30 off `file` from byte `begin` on: marks of headings
// (# and underlined), block quotes and lists; thematic breaks, fenced code with what it holds, HTML
// comments and link reference definitions. Indentation means nothing: no indented code. A fence or
// a comment that nothing closes is text. Linear.
MarkdownBlocks StripMarkdownBlocks(const Passage& file, size_t begin);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_MARKDOWN_BLOCKS_H_
