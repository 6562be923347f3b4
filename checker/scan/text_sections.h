#ifndef QUOTECHECK_CHECKER_SCAN_TEXT_SECTIONS_H_
#define QUOTECHECK_CHECKER_SCAN_TEXT_SECTIONS_H_

#include <cstddef>

#include "absl/strings/string_view.h"
#include "checker/base/byte_span.h"
#include "checker/scan/document.h"
#include "checker/scan/marks.h"

namespace quotecheck {

// How much of a text is scanned at once, in bytes. What the scanner notes of its words takes up to
// 160 times as much as they do, and of marks alone 480 times. A text that is longer than a window
// is scanned in sections that follow one another without a gap; a window holds a section and what
// stands around it, so that at its ends as elsewhere the scanner sees who speaks.
struct SectionSizes {
  size_t window = 256 << 10;  // at least six times the context
  size_t context = 8 << 10;   // before and behind a section, at least; before it at most twice that
};

// Where the window ends that begins at byte `begin` of valid UTF-8: at the end of the text or, of a
// longer one, behind a line, a word or a character, the first of these that ends within `context`
// bytes of the window's greatest size.
size_t EndOfWindow(absl::string_view text, size_t begin, const SectionSizes& sizes);

// The last place in (after, to] of a document where it is best cut: where a paragraph begins
// outside all quotations, else a sentence; else, within a quotation, a paragraph, a sentence, a
// word, a character. 0 < after < to < length of its text. Linear in the spans of marks.
size_t BestCut(const Document& document, const PairedMarks& marks, size_t after, size_t to);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_TEXT_SECTIONS_H_
