#include "checker/scan/marks.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "checker/scan/double_marks.h"
#include "checker/scan/mark_signs.h"
#include "checker/scan/single_marks.h"
#include "checker/text/outer_space.h"

namespace quotecheck {
namespace {

// Takes white space off the parts' ends and drops spans that hold nothing.
void TrimSpans(absl::string_view text, std::vector<QuotedSpan>* spans) {
  for (QuotedSpan& span : *spans) {
    for (TextSpan& part : span.parts) part = WithoutOuterSpace(text, part);
    std::erase_if(span.parts, [](TextSpan part) { return part.empty(); });
    if (!span.closed && !span.parts.empty()) span.outer.end = span.parts.back().end;
  }
  std::erase_if(*spans, [](const QuotedSpan& span) { return span.parts.empty(); });
}

void SortSpans(std::vector<QuotedSpan>* spans) {
  std::sort(spans->begin(), spans->end(), [](const QuotedSpan& a, const QuotedSpan& b) {
    if (a.outer.begin != b.outer.begin) return a.outer.begin < b.outer.begin;
    return a.outer.end > b.outer.end;
  });
}

void SetDepths(std::vector<QuotedSpan>* spans) {
  std::vector<size_t> ends;  // of the spans around
  for (QuotedSpan& span : *spans) {
    while (!ends.empty() && ends.back() <= span.outer.begin) ends.pop_back();
    span.depth = ends.size();
    ends.push_back(span.outer.end);
  }
}

template <typename T>
void MoveInto(std::vector<T>* from, std::vector<T>* to) {
  to->insert(to->end(), std::make_move_iterator(from->begin()),
             std::make_move_iterator(from->end()));
}

}  // namespace

PairedMarks PairMarks(const Document& document) {
  const std::vector<MarkSign> signs = FindMarkSigns(document);
  PairedMarks marks = PairDoubleMarks(document, signs);
  TrimSpans(document.text, &marks.spans);
  SortSpans(&marks.spans);
  PairedMarks singles = PairSingleMarks(document, signs, marks.spans);
  TrimSpans(document.text, &singles.spans);
  MoveInto(&singles.spans, &marks.spans);
  MoveInto(&singles.defects, &marks.defects);
  SortSpans(&marks.spans);
  SetDepths(&marks.spans);
  std::sort(marks.defects.begin(), marks.defects.end(),
            [](const PairedMarks::Defect& a, const PairedMarks::Defect& b) {
              return std::make_pair(a.mark.begin, a.kind) < std::make_pair(b.mark.begin, b.kind);
            });
  return marks;
}

}  // namespace quotecheck
