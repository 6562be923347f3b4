#ifndef QUOTECHECK_CHECKER_SCAN_DOUBLE_MARKS_H_
#define QUOTECHECK_CHECKER_SCAN_DOUBLE_MARKS_H_

#include <vector>

#include "checker/scan/document.h"
#include "checker/scan/mark_signs.h"
#include "checker/scan/marks.h"

namespace quotecheck {

// Pairs the marks that are no apostrophes: double marks, guillemets and corner brackets. Within a
// paragraph marks pair like brackets; a straight mark opens or closes by its neighbours, and where
// they do not tell by parity. Spans are in no order and their depth is not set. Linear.
PairedMarks PairDoubleMarks(const Document& document, const std::vector<MarkSign>& signs);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_DOUBLE_MARKS_H_
