#include "checker/judge/edits/hedges.h"

#include <algorithm>

#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"
#include "checker/judge/edits/function_words.h"
#include "checker/lexicon/closed_classes.h"

namespace quotecheck {
namespace {

bool IsSeeming(const Term& term) {
  return term.is_word() && IsOneOf(term.form, {"seem", "seems", "seemed", "appear", "appears",
                                               "appeared", "tend", "tends"});
}

// "appears to" before "be"; "it seems that".
bool IsSeemingPhrase(absl::Span<const Term> terms) {
  return std::any_of(terms.begin(), terms.end(), IsSeeming) &&
         std::all_of(terms.begin(), terms.end(), [](const Term& term) {
           return IsSeeming(term) || IsOneOf(term.form, {"to", "it", "that", "be"});
         });
}

bool IsHedgeRun(absl::Span<const Term> terms) {
  if (IsSeemingPhrase(terms)) return true;
  return std::any_of(terms.begin(), terms.end(), LeavesOpen) &&
         std::all_of(terms.begin(), terms.end(),
                     [](const Term& term) { return LeavesOpen(term) || IsLightWord(term); });
}

bool IsCertain(const Term& term) {
  return term.is_word() &&
         IsOneOf(term.form, {"certainly", "definitely", "surely", "undoubtedly", "clearly",
                             "certain", "sure", "bound", "definite", "proven", "known", "confirmed",
                             "actual", "obviously", "indeed"});
}

bool OneIsCertain(const Term& a, const Term& b) {
  return (LeavesOpen(a) && IsCertain(b)) || (LeavesOpen(b) && IsCertain(a));
}

// "appears" for "is", "seems" for "was".
bool OneSeems(const Term& a, const Term& b) {
  return (IsSeeming(a) && IsAuxiliary(b.form)) || (IsSeeming(b) && IsAuxiliary(a.form));
}

// "In creative ways perhaps, in which": thrown in before a comma, it opens less to doubt.
bool IsAfterthought(const Comparison& comparison, const Difference& difference) {
  const std::vector<Term>& terms = TermsOfPrinting(comparison, difference);
  const TermRange run = OmittedRange(difference);
  const VersionText& text = TextOfPrinting(comparison, difference);
  return text.boundary(terms[run.begin].words.begin) == Boundary::kNone &&
         text.boundary(terms[run.end - 1].words.end) != Boundary::kNone;
}

}  // namespace

bool LeavesOpen(const Term& term) {
  return term.is_word() &&
         IsOneOf(term.form, {"perhaps",    "probably",    "possibly",   "maybe",      "allegedly",
                             "alleged",    "reportedly",  "apparently", "likely",     "potentially",
                             "presumably", "supposedly",  "seemingly",  "suspected",  "purportedly",
                             "purported",  "conceivably", "arguably",   "ostensibly", "supposed",
                             "potential",  "unlikely",    "possible",   "apparent",   "probable",
                             "mostly",     "partly",      "partially"});
}

void FindHedgeChanges(Comparison* comparison) {
  for (Difference& difference : comparison->differences) {
    if (!IsOpen(difference) || difference.edit_class == EditClass::kMarked) continue;
    if (difference.op == EditOp::kSubstitute) {
      const Term& a = TermOfA(*comparison, difference);
      const Term& b = TermOfB(*comparison, difference);
      if (OneIsCertain(a, b) || OneSeems(a, b)) {
        Settle(EditClass::kHedge, IsCleanSubstitution(difference) ? 0.75 : 0, &difference);
      }
    } else if (IsHedgeRun(OmittedTerms(*comparison, difference)) &&
               !StandsElsewhere(*comparison, difference)) {
      const double gravity = IsAfterthought(*comparison, difference) ? 0.6 : 0.75;
      Settle(EditClass::kHedge, IsCleanOmission(difference) ? gravity : 0, &difference);
    }
  }
}

}  // namespace quotecheck
