#include "checker/judge/edits/modality.h"

#include <algorithm>

#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"
#include "checker/lexicon/closed_classes.h"

namespace quotecheck {
namespace {

// A subordinating word stands no further before its verb: "before the people could".
constexpr size_t kSubordinatorReach = 3;

// Taken out, these leave a plain assertion where none was. A dropped "will" leaves the present
// for the future, which says the same.
bool Qualifies(const Term& term) {
  return term.is_word() && !term.name &&
         IsOneOf(term.form, {"may", "might", "could", "must", "should", "ought"});
}

// In "before he could act" the modal qualifies nothing.
bool IsSubordinate(const std::vector<Term>& terms, size_t at) {
  const size_t begin = at - std::min(at, kSubordinatorReach);
  for (size_t t = begin; t < at; ++t) {
    if (IsOneOf(terms[t].form, {"before", "so", "until", "than", "as"})) return true;
  }
  return false;
}

// "They should not" and "they can't" forbid alike.
bool ForbidAlike(const Comparison& comparison, const Difference& difference) {
  const auto denied = [](const std::vector<Term>& terms, size_t at) {
    return at + 1 < terms.size() && IsNegation(terms[at + 1].form);
  };
  const auto forbids = [](const Term& term) {
    return IsOneOf(term.form, {"can", "could", "should", "must"});
  };
  return denied(comparison.a_terms, difference.a.begin) &&
         denied(comparison.b_terms, difference.b.begin) &&
         forbids(TermOfA(comparison, difference)) && forbids(TermOfB(comparison, difference));
}

// The force of the modal at a term, be it either word of "have to" or "need to".
ModalForce ForceAt(const std::vector<Term>& terms, size_t at) {
  const size_t begin = terms[at].form == "to" && at > 0 ? at - 1 : at;
  if (begin + 1 < terms.size() && terms[begin + 1].form == "to" &&
      IsOneOf(terms[begin].form, {"have", "has", "need", "needs"})) {
    return ModalForce::kObligation;
  }
  return ForceOfModal(terms[at].form);
}

// Does one of the pair qualify what the other asserts: "may" for "is", "will" for "may"?
bool ForcesDiffer(const Comparison& comparison, const Difference& difference) {
  const Term& a = TermOfA(comparison, difference);
  const Term& b = TermOfB(comparison, difference);
  const ModalForce force_a = ForceAt(comparison.a_terms, difference.a.begin);
  const ModalForce force_b = ForceAt(comparison.b_terms, difference.b.begin);
  if (force_a != ModalForce::kNone && force_b != ModalForce::kNone) return force_a != force_b;
  return (Qualifies(a) && IsAuxiliary(b.form)) || (Qualifies(b) && IsAuxiliary(a.form));
}

bool IsModalOmission(absl::Span<const Term> terms) {
  return (terms.size() == 1 && Qualifies(terms[0])) || FormsAre(terms, {"ought", "to"});
}

}  // namespace

ModalForce ForceOfModal(absl::string_view form) {
  if (IsOneOf(form, {"may", "might", "could", "can"})) return ModalForce::kPossibility;
  if (IsOneOf(form, {"will", "shall", "would"})) return ModalForce::kPrediction;
  if (IsOneOf(form, {"must", "should", "ought"})) return ModalForce::kObligation;
  return ModalForce::kNone;
}

void FindModalityChanges(Comparison* comparison) {
  for (Difference& difference : comparison->differences) {
    if (!IsOpen(difference) || difference.edit_class == EditClass::kMarked) continue;
    if (difference.op == EditOp::kSubstitute) {
      if (ForcesDiffer(*comparison, difference) && !ForbidAlike(*comparison, difference)) {
        Settle(EditClass::kModality, IsCleanSubstitution(difference) ? 0.8 : 0, &difference);
      }
    } else if (IsModalOmission(OmittedTerms(*comparison, difference)) &&
               !StandsElsewhere(*comparison, difference) &&
               !IsSubordinate(TermsOfPrinting(*comparison, difference),
                              OmittedRange(difference).begin)) {
      Settle(EditClass::kModality, IsCleanOmission(difference) ? 0.75 : 0, &difference);
    }
  }
}

}  // namespace quotecheck
