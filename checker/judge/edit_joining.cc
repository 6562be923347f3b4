#include "checker/judge/edit_joining.h"

#include <algorithm>
#include <string>
#include <utility>

#include "checker/judge/meaning_of.h"

namespace quotecheck {
namespace {

// Between two edits of one word stand no more others.
constexpr size_t kReach = 3;

bool Overlap(WordRange x, WordRange y) {
  return std::max(x.begin, y.begin) < std::min(x.end, y.end);
}

bool TouchOneWord(const ClassifiedEdit& x, const ClassifiedEdit& y) {
  return Overlap(x.a, y.a) || Overlap(x.b, y.b);
}

WordRange Cover(WordRange x, WordRange y) {
  if (x.empty()) return y;
  if (y.empty()) return x;
  return {std::min(x.begin, y.begin), std::max(x.end, y.end)};
}

int Gravity(EditClass edit_class) {
  if (MeaningOf(edit_class).has_value()) return 3;
  switch (edit_class) {
    case EditClass::kSynonym:
    case EditClass::kAddition:
    case EditClass::kOmission:
    case EditClass::kOrder: return 2;
    case EditClass::kInflection:
    case EditClass::kFunctionWord:
    case EditClass::kFiller: return 1;
    default: return 0;
  }
}

// What stands at a range of words; an empty range keeps its place.
TextSpan SpanOf(const std::vector<QuoteWord>& words, WordRange range, TextSpan place) {
  if (range.empty()) return place;
  return {words[range.begin].span.begin, words[range.end - 1].span.end};
}

ClassifiedEdit Join(const WordAlignment& alignment, const ClassifiedEdit& x,
                    const ClassifiedEdit& y) {
  ClassifiedEdit joined = x;
  joined.a = Cover(x.a, y.a);
  joined.b = Cover(x.b, y.b);
  joined.from_span = SpanOf(alignment.a, joined.a, x.from_span);
  joined.to_span = SpanOf(alignment.b, joined.b, x.to_span);
  joined.from = alignment.a_text.substr(joined.from_span.begin, joined.from_span.size());
  joined.to = alignment.b_text.substr(joined.to_span.begin, joined.to_span.size());
  joined.op = joined.a.empty()   ? EditOp::kInsert
              : joined.b.empty() ? EditOp::kDelete
                                 : EditOp::kSubstitute;
  if (Gravity(y.edit_class) > Gravity(x.edit_class)) joined.edit_class = y.edit_class;
  return joined;
}

}  // namespace

std::vector<ClassifiedEdit> JoinEditsOfOneWord(const WordAlignment& alignment,
                                               std::vector<ClassifiedEdit> edits) {
  std::vector<ClassifiedEdit> joined;
  for (size_t i = 0; i < edits.size();) {
    ClassifiedEdit edit = std::move(edits[i]);
    size_t next = i + 1;
    for (size_t j = next; j < std::min(edits.size(), next + kReach); ++j) {
      if (!TouchOneWord(edit, edits[j])) continue;
      for (; next <= j; ++next) edit = Join(alignment, edit, edits[next]);
    }
    joined.push_back(std::move(edit));
    i = next;
  }
  return joined;
}

}  // namespace quotecheck
