#include "checker/judge/edits/modality.h"

#include <cstdlib>

#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"
#include "checker/lexicon/closed_classes.h"

namespace quotecheck {
namespace {

// Taken out, these leave a plain assertion where none was. A dropped "will" leaves the present
// for the future, which says the same.
bool Qualifies(const Term& term) {
  return term.is_word() && !term.name &&
         IsOneOf(term.form, {"may", "might", "could", "can", "must", "should", "ought"});
}

// Does one of the pair qualify what the other asserts: "may" for "is", "will" for "may"?
bool ForcesDiffer(const Term& a, const Term& b) {
  const ModalForce force_a = ForceOfModal(a.form);
  const ModalForce force_b = ForceOfModal(b.form);
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
      if (ForcesDiffer(TermOfA(*comparison, difference), TermOfB(*comparison, difference))) {
        Settle(EditClass::kModality, IsCleanSubstitution(difference) ? 0.8 : 0, &difference);
      }
    } else if (IsModalOmission(OmittedTerms(*comparison, difference))) {
      Settle(EditClass::kModality, IsCleanOmission(difference) ? 0.75 : 0, &difference);
    }
  }
}

}  // namespace quotecheck
