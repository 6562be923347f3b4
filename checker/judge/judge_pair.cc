#include "checker/judge/judge_pair.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/judge/comparison.h"
#include "checker/judge/edit_joining.h"
#include "checker/judge/edits/conditions.h"
#include "checker/judge/edits/dates.h"
#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/excerpt_cuts.h"
#include "checker/judge/edits/fillers.h"
#include "checker/judge/edits/hedges.h"
#include "checker/judge/edits/marked.h"
#include "checker/judge/edits/modality.h"
#include "checker/judge/edits/names.h"
#include "checker/judge/edits/negation.h"
#include "checker/judge/edits/numbers.h"
#include "checker/judge/edits/omissions.h"
#include "checker/judge/edits/order.h"
#include "checker/judge/edits/other_words.h"
#include "checker/judge/edits/quantifiers.h"
#include "checker/judge/edits/repeated_clauses.h"
#include "checker/judge/edits/roles.h"
#include "checker/judge/edits/tense.h"
#include "checker/judge/edits/typography.h"
#include "checker/judge/relation.h"
#include "checker/judge/term_alignment.h"

namespace quotecheck {
namespace {

Comparison Compare(const WordAlignment& alignment, const QuoteContext& a, const QuoteContext& b) {
  Comparison comparison{VersionText(alignment.a_text, alignment.a),
                        VersionText(alignment.b_text, alignment.b),
                        a,
                        b,
                        {},
                        {},
                        {},
                        {},
                        {}};
  comparison.a_terms = BuildTerms(comparison.a);
  comparison.b_terms = BuildTerms(comparison.b);
  AlignTerms(alignment, &comparison);
  BuildDifferences(&comparison);
  return comparison;
}

// Each concern settles its own differences and leaves the others open for those that follow.
void SettleDifferences(Comparison* comparison) {
  FindMarkedEdits(comparison);
  FindFillers(comparison);
  FindRoleSwaps(comparison);
  FindNumberChanges(comparison);
  FindDateChanges(comparison);
  FindTenseChanges(comparison);
  FindModalityChanges(comparison);
  FindQuantifierChanges(comparison);
  FindHedgeChanges(comparison);
  FindConditionChanges(comparison);
  FindNegationChanges(comparison);
  FindMovedWords(comparison);
  FindNameChanges(comparison);
  FindOtherWords(comparison);
  SettleRest(comparison);
  FindExcerptCuts(comparison);
  FindRepeatedClauses(comparison);
}

// The words of a range of terms, their span and what is printed there. An empty range stands
// before its first term.
WordRange ReadWords(const VersionText& text, const std::vector<Term>& terms, TermRange range,
                    TextSpan* span, std::string* printed) {
  if (range.empty()) {
    const size_t word = range.begin < terms.size() ? terms[range.begin].words.begin : text.size();
    const size_t at = word < text.size() ? text.word(word).span.begin : text.text().size();
    *span = {at, at};
    return {word, word};
  }
  const WordRange words = {terms[range.begin].words.begin, terms[range.end - 1].words.end};
  *span = {text.word(words.begin).span.begin, text.word(words.end - 1).span.end};
  *printed = std::string(text.text().substr(span->begin, span->size()));
  return words;
}

ClassifiedEdit ToEdit(const Comparison& comparison, const Difference& difference) {
  ClassifiedEdit edit;
  edit.op = difference.op;
  edit.edit_class = difference.edit_class;
  edit.a = ReadWords(comparison.a, comparison.a_terms, difference.a, &edit.from_span, &edit.from);
  edit.b = ReadWords(comparison.b, comparison.b_terms, difference.b, &edit.to_span, &edit.to);
  return edit;
}

void SortEdits(std::vector<ClassifiedEdit>* edits) {
  std::stable_sort(edits->begin(), edits->end(),
                   [](const ClassifiedEdit& x, const ClassifiedEdit& y) {
                     return std::make_tuple(x.b.begin, x.a.begin, x.b.end) <
                            std::make_tuple(y.b.begin, y.a.begin, y.b.end);
                   });
}

Verdict JudgeInOrder(const WordAlignment& alignment, const QuoteContext& a, const QuoteContext& b) {
  Comparison comparison = Compare(alignment, a, b);
  SettleDifferences(&comparison);
  std::vector<ClassifiedEdit> edits = FindTypographicEdits(comparison);
  Verdict verdict = DecideRelation(comparison, edits);
  for (const Difference& difference : comparison.differences) {
    edits.push_back(ToEdit(comparison, difference));
  }
  SortEdits(&edits);
  verdict.edits = JoinEditsOfOneWord(alignment, std::move(edits));
  return verdict;
}

// The one difference that nobody calls one: where the sentence ends, or goes on behind the marks.
absl::string_view WithoutClosingMark(absl::string_view text) {
  return absl::EndsWith(text, ",") || absl::EndsWith(text, ".") ? text.substr(0, text.size() - 1)
                                                                : text;
}

// Most versions are copies, and need no comparison.
bool AreCopies(const WordAlignment& alignment) {
  return !alignment.a_text.empty() &&
         WithoutClosingMark(alignment.a_text) == WithoutClosingMark(alignment.b_text) &&
         !absl::EndsWith(WithoutClosingMark(alignment.a_text), ".");
}

EditOp Reverse(EditOp op) {
  if (op == EditOp::kInsert) return EditOp::kDelete;
  if (op == EditOp::kDelete) return EditOp::kInsert;
  return op;
}

EditClass Reverse(EditClass edit_class) {
  if (edit_class == EditClass::kAddition) return EditClass::kOmission;
  if (edit_class == EditClass::kOmission) return EditClass::kAddition;
  return edit_class;
}

WordAlignment Reverse(const WordAlignment& alignment) {
  WordAlignment reversed = alignment;
  std::swap(reversed.a_text, reversed.b_text);
  std::swap(reversed.a, reversed.b);
  std::swap(reversed.a_overlap, reversed.b_overlap);
  for (EditStep& step : reversed.script) {
    step.op = Reverse(step.op);
    std::swap(step.a, step.b);
  }
  return reversed;
}

ClassifiedEdit Reverse(ClassifiedEdit edit) {
  edit.op = Reverse(edit.op);
  edit.edit_class = Reverse(edit.edit_class);
  std::swap(edit.a, edit.b);
  std::swap(edit.from, edit.to);
  std::swap(edit.from_span, edit.to_span);
  return edit;
}

}  // namespace

Verdict JudgePair(const WordAlignment& alignment, const QuoteContext& a, const QuoteContext& b) {
  Verdict verdict;
  if (AreCopies(alignment)) return VerdictOnCopies();
  // Ties between alignments of equal cost must not depend on which version comes first.
  if (alignment.b_text < alignment.a_text) {
    verdict = JudgeInOrder(Reverse(alignment), b, a);
    for (ClassifiedEdit& edit : verdict.edits) edit = Reverse(std::move(edit));
  } else {
    verdict = JudgeInOrder(alignment, a, b);
  }
  SortEdits(&verdict.edits);
  return verdict;
}

}  // namespace quotecheck
