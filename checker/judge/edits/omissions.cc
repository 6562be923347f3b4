#include "checker/judge/edits/omissions.h"

#include <algorithm>

#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/function_words.h"

namespace quotecheck {
namespace {

// More small words than these in a row are words dropped.
constexpr size_t kMaxLightRun = 3;

EditClass ClassOfOmission(const Comparison& comparison, const Difference& difference) {
  const absl::Span<const Term> terms = OmittedTerms(comparison, difference);
  if (terms.size() <= kMaxLightRun && std::all_of(terms.begin(), terms.end(), IsLightWord)) {
    return EditClass::kFunctionWord;
  }
  // "Antonin" before "Scalia": more of a name than the other version prints.
  if (std::all_of(terms.begin(), terms.end(), [](const Term& term) { return term.name; })) {
    return EditClass::kNameVariant;
  }
  return difference.op == EditOp::kDelete ? EditClass::kOmission : EditClass::kAddition;
}

bool NextToName(const Comparison& comparison, const Difference& difference) {
  const std::vector<Term>& terms = TermsOfPrinting(comparison, difference);
  const size_t next = OmittedRange(difference).end;
  return next < terms.size() && terms[next].name;
}

}  // namespace

void SettleRest(Comparison* comparison) {
  for (Difference& difference : comparison->differences) {
    if (!IsOpen(difference)) continue;
    if (difference.op == EditOp::kSubstitute || difference.edit_class == EditClass::kMarked) {
      Settle(difference.edit_class, 0, &difference);
      continue;
    }
    EditClass edit_class = ClassOfOmission(*comparison, difference);
    if (edit_class == EditClass::kNameVariant && !NextToName(*comparison, difference)) {
      edit_class = difference.op == EditOp::kDelete ? EditClass::kOmission : EditClass::kAddition;
    }
    Settle(edit_class, 0, &difference);
  }
}

}  // namespace quotecheck
