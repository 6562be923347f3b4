#ifndef QUOTECHECK_CHECKER_INGEST_PAGE_BLOCKS_H_
#define QUOTECHECK_CHECKER_INGEST_PAGE_BLOCKS_H_

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "checker/ingest/markup_tree.h"

namespace quotecheck {

// A paragraph of a page as it is shown: text between the begins and ends of blocks and pairs of
// line breaks.
struct PageBlock {
  MarkupNodeIndex first = 0;  // the first and the last run of text
  MarkupNodeIndex last = 0;
  MarkupNodeIndex element = 0;  // the innermost block element around it
  uint64_t text_hash = 0;       // of TextOfBlock()
  size_t words = 0;             // of letters and digits; two characters of CJK count as one
  size_t link_words = 0;        // those of them inside links
  bool ends_sentence = false;   // ends with the mark of a sentence, in quotation marks or not

  double link_density() const {
    return words == 0 ? 0 : static_cast<double>(link_words) / static_cast<double>(words);
  }
};

// The blocks of a page that hold more than white space, in its order. Hidden elements are left out.
// Linear; their texts together are as large as the page, and are not kept.
std::vector<PageBlock> FindPageBlocks(const MarkupTree& page);

// The text of a block in one line, references replaced.
std::string TextOfBlock(const MarkupTree& page, const PageBlock& block);

// Words of a text as PageBlock counts them.
size_t CountWords(absl::string_view text);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_PAGE_BLOCKS_H_
