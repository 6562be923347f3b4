#include "checker/judge/edits/tense.h"

#include <algorithm>

#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"
#include "checker/judge/edits/inflection.h"

namespace quotecheck {
namespace {

// How far behind the sign of the future its verb stands: "will have to be signed".
constexpr size_t kVerbReach = 3;

bool IsFuture(const Term& term) { return IsOneOf(term.form, {"will", "shall"}); }

// "will", "are going to", "plan to": all that the future takes.
bool IsFutureRun(absl::Span<const Term> terms) {
  const bool sign = std::any_of(terms.begin(), terms.end(), [](const Term& term) {
    return IsFuture(term) || IsOneOf(term.form, {"going", "plan", "plans", "planning", "intend",
                                                 "intends", "hope", "hopes", "promise", "promises",
                                                 "expect", "expects", "want", "wants"});
  });
  return sign && std::all_of(terms.begin(), terms.end(), [](const Term& term) {
           return IsFuture(term) ||
                  IsOneOf(term.form, {"going", "to", "am", "is", "are", "be", "plan", "plans",
                                      "planning", "intend", "intends", "hope", "hopes", "promise",
                                      "promises", "expect", "expects", "want", "wants"});
         });
}

// Is there, shortly after `step`, one word whose form is past in the version that has no future?
bool VerbTurnsPast(const Comparison& comparison, size_t step, bool future_in_a) {
  const size_t end = std::min(step + 1 + kVerbReach, comparison.steps.size());
  for (size_t i = step + 1; i < end; ++i) {
    const TermStep& verb = comparison.steps[i];
    if (verb.op != EditOp::kSubstitute || verb.edit_class != EditClass::kInflection) continue;
    const Term& a = comparison.a_terms[verb.a.begin];
    const Term& b = comparison.b_terms[verb.b.begin];
    const Term& future = future_in_a ? a : b;
    const Term& other = future_in_a ? b : a;
    return IsPastForm(other.form) && !IsPastForm(future.form);
  }
  return false;
}

// "will", or either end of "are going to".
bool MarksFuture(const std::vector<Term>& terms, size_t at) {
  if (IsFuture(terms[at])) return true;
  const size_t be = terms[at].form == "to" && at >= 2 ? at - 2 : at;
  return be + 2 < terms.size() && IsOneOf(terms[be].form, {"am", "is", "are"}) &&
         IsOneOf(terms[be + 1].form, {"going", "planning"}) && terms[be + 2].form == "to";
}

bool IsPerfect(const Term& term) { return IsOneOf(term.form, {"has", "have", "had", "did"}); }

bool TurnsPlanIntoFact(const Comparison& comparison, const Difference& difference) {
  if (!difference.half_anchored) return false;
  if (difference.op != EditOp::kSubstitute) {
    return difference.anchored && IsFutureRun(OmittedTerms(comparison, difference)) &&
           VerbTurnsPast(comparison, difference.last_step, difference.op == EditOp::kDelete);
  }
  const Term& a = TermOfA(comparison, difference);
  const Term& b = TermOfB(comparison, difference);
  const bool future_in_a = MarksFuture(comparison.a_terms, difference.a.begin) && IsPerfect(b);
  const bool future_in_b = MarksFuture(comparison.b_terms, difference.b.begin) && IsPerfect(a);
  if (!future_in_a && !future_in_b) return false;
  return a.form == "did" || b.form == "did" ||
         VerbTurnsPast(comparison, difference.last_step, future_in_a);
}

}  // namespace

void FindTenseChanges(Comparison* comparison) {
  for (Difference& difference : comparison->differences) {
    if (!IsOpen(difference) || difference.edit_class == EditClass::kMarked) continue;
    if (TurnsPlanIntoFact(*comparison, difference)) Settle(EditClass::kTense, 0.85, &difference);
  }
}

}  // namespace quotecheck
