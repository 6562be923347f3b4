#ifndef QUOTECHECK_CHECKER_SCAN_MARKS_H_
#define QUOTECHECK_CHECKER_SCAN_MARKS_H_

#include <vector>

#include "checker/base/byte_span.h"
#include "checker/records/scanned_article.h"
#include "checker/scan/document.h"

namespace quotecheck {

// What stands between an opening mark and its closing mark.
struct QuotedSpan {
  TextSpan outer;               // with its marks
  std::vector<TextSpan> parts;  // without them; one a paragraph where it runs over several
  size_t depth = 0;             // 0 for outermost; nested quotations have the depth of their marks
  bool closed = true;           // false where the paragraph ends first, or another one opens
};

struct PairedMarks {
  std::vector<QuotedSpan> spans;  // by outer.begin, an outer span before those inside it
  struct Defect {
    MarkDefect::Kind kind;
    TextSpan mark;
  };
  std::vector<Defect> defects;  // by place
};

// Pairs quotation marks of all styles: “” "" ‘’ '' `` '' «» »« ‹› „“ „” ‚‘ 「」 『』, shapes mixed
// and inverted too. Tells single marks from apostrophes and straight ones from inches; follows
// quotations over paragraphs that re-open without closing, and over two that do not re-open. An
// unclosed one ends where the next of its kind opens or at its paragraph. White space next to a
// mark belongs to no part. O(n log n) on any input, however many marks it holds.
PairedMarks PairMarks(const Document& document);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_MARKS_H_
