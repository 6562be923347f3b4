#ifndef QUOTECHECK_CHECKER_SCAN_SINGLE_MARKS_H_
#define QUOTECHECK_CHECKER_SCAN_SINGLE_MARKS_H_

#include <vector>

#include "checker/scan/document.h"
#include "checker/scan/mark_signs.h"
#include "checker/scan/marks.h"

namespace quotecheck {

// Pairs single marks, telling them from apostrophes: a pair lies within one paragraph and within
// one of `doubles`, the spans of the other marks (by outer.begin, nested ones after their outer),
// or outside all. A mark after an s may be a plural's possessive; it closes only where none after
// it does. A quotation that the next paragraph re-opens goes on there. Spans are in no order and
// their depth is not set. O(n log n) in the number of marks.
PairedMarks PairSingleMarks(const Document& document, const std::vector<MarkSign>& signs,
                            const std::vector<QuotedSpan>& doubles);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_SINGLE_MARKS_H_
