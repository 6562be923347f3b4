#include "checker/judge/edits/numbers.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"
#include "checker/lexicon/closed_classes.h"

namespace quotecheck {
namespace {

// "About 2,000" and "1,960" say the same.
constexpr double kRoundingShare = 0.05;
// How far behind a number without a unit the one stands that has it.
constexpr size_t kUnitReach = 3;

bool IsOneAsWord(const Term& term) { return term.is_word() && term.form == "one"; }

bool IsOneAsNumeral(const Term& term) {
  return term.numeral.has_value() && !term.numeral->ordinal && term.numeral->value == 1 &&
         term.numeral->unit.empty();
}

// Does an approximation ("about", "nearly") stand before the term?
bool IsApproximate(const std::vector<Term>& terms, size_t at) {
  return at > 0 && IsOneOf(terms[at - 1].form, {"about", "around", "nearly", "almost", "roughly",
                                                "approximately", "some", "circa"});
}

bool IsRounding(const Comparison& comparison, const Difference& difference) {
  const Numeral& a = *TermOfA(comparison, difference).numeral;
  const Numeral& b = *TermOfB(comparison, difference).numeral;
  if (a.unit != b.unit || a.ordinal != b.ordinal) return false;
  const double larger = std::max(std::abs(a.value), std::abs(b.value));
  return std::abs(a.value - b.value) <= kRoundingShare * larger &&
         (IsApproximate(comparison.a_terms, difference.a.begin) ||
          IsApproximate(comparison.b_terms, difference.b.begin));
}

// A number that says what it is of in one version alone is the same number: "5" and "5 years".
bool DifferInUnitPrintedOnce(const Numeral& a, const Numeral& b) {
  return a.value == b.value && a.ordinal == b.ordinal && (a.unit.empty() || b.unit.empty());
}

// "From 1.5 to 2 percent": the unit stands with a later number of the same version.
bool HasUnitLater(const std::vector<Term>& terms, size_t at, absl::string_view unit) {
  const size_t end = std::min(terms.size(), at + 1 + kUnitReach);
  for (size_t t = at + 1; t < end; ++t) {
    if (terms[t].numeral.has_value() && terms[t].numeral->unit == unit) return true;
  }
  return false;
}

bool SharesLaterUnit(const Comparison& comparison, const Difference& difference) {
  const Numeral& a = *TermOfA(comparison, difference).numeral;
  const Numeral& b = *TermOfB(comparison, difference).numeral;
  return a.unit.empty() ? HasUnitLater(comparison.a_terms, difference.a.begin, b.unit)
                        : HasUnitLater(comparison.b_terms, difference.b.begin, a.unit);
}

// "one of our officers" against "our officers".
bool IsPartOf(absl::Span<const Term> terms) {
  return FormsAre(terms, {"one", "of"}) || FormsAre(terms, {"one", "of", "the"}) ||
         FormsAre(terms, {"half", "of"}) ||
         (terms.size() == 2 && terms[0].numeral.has_value() && terms[1].form == "of");
}

bool IsBound(absl::Span<const Term> terms) {
  return FormsAre(terms, {"more", "than"}) || FormsAre(terms, {"less", "than"}) ||
         FormsAre(terms, {"fewer", "than"}) || FormsAre(terms, {"at", "least"}) ||
         FormsAre(terms, {"at", "most"}) || FormsAre(terms, {"up", "to"}) ||
         FormsAre(terms, {"over"}) || FormsAre(terms, {"under"});
}

bool PrecedesNumeral(const Comparison& comparison, const Difference& difference) {
  const std::vector<Term>& terms = TermsOfPrinting(comparison, difference);
  const size_t next = OmittedRange(difference).end;
  return next < terms.size() && terms[next].numeral.has_value();
}

void SettleQuantities(const Comparison& comparison, Difference* difference) {
  const Term& a = TermOfA(comparison, *difference);
  const Term& b = TermOfB(comparison, *difference);
  // "One second" and "a second".
  if (a.numeral->ordinal != b.numeral->ordinal) return Settle(EditClass::kNumber, 0, difference);
  const bool in_unit = DifferInUnitPrintedOnce(*a.numeral, *b.numeral);
  if (in_unit && SharesLaterUnit(comparison, *difference)) {
    return Settle(EditClass::kNumeral, 0, difference);
  }
  const bool harmless = in_unit || IsRounding(comparison, *difference);
  Settle(EditClass::kNumber, harmless ? 0 : GravityOfFigure(*difference), difference);
}

// The unit that a word alone is: "days", "miles"; empty for other words.
std::string UnitOf(const Term& term) {
  if (!term.is_word() || term.name) return "";
  const std::optional<Numeral> numeral = ParseNumeral({"two", term.form}, 0);
  return numeral.has_value() && numeral->words == 2 ? numeral->unit : "";
}

// "Wait a second" and "wait a minute" say the same.
bool FollowsArticle(const std::vector<Term>& terms, size_t at) {
  return at > 0 && IsOneOf(terms[at - 1].form, {"a", "an", "any"});
}

// "A few days" against "a few weeks".
bool AreTwoUnits(const Comparison& comparison, const Difference& difference) {
  if (FollowsArticle(comparison.a_terms, difference.a.begin) ||
      FollowsArticle(comparison.b_terms, difference.b.begin)) {
    return false;
  }
  const std::string a = UnitOf(TermOfA(comparison, difference));
  const std::string b = UnitOf(TermOfB(comparison, difference));
  return !a.empty() && !b.empty() && a != b;
}

void SettleOmission(const Comparison& comparison, Difference* difference) {
  const absl::Span<const Term> terms = OmittedTerms(comparison, *difference);
  if (IsPartOf(terms)) {
    Settle(EditClass::kNumber, IsCleanOmission(*difference) ? 0.8 : 0, difference);
  } else if (IsBound(terms) && PrecedesNumeral(comparison, *difference)) {
    Settle(EditClass::kNumber, IsCleanOmission(*difference) ? 0.7 : 0, difference);
  }
}

}  // namespace

bool AreQuantities(const Term& a, const Term& b) {
  if (a.numeral.has_value() && b.numeral.has_value()) return true;
  return (IsOneAsWord(a) && IsOneAsNumeral(b)) || (IsOneAsWord(b) && IsOneAsNumeral(a));
}

bool AreEqualQuantities(const Term& a, const Term& b) {
  if (!a.numeral.has_value() || !b.numeral.has_value()) return AreQuantities(a, b);
  return a.numeral->value == b.numeral->value && a.numeral->unit == b.numeral->unit &&
         a.numeral->ordinal == b.numeral->ordinal;
}

void FindNumberChanges(Comparison* comparison) {
  for (Difference& difference : comparison->differences) {
    if (!IsOpen(difference)) continue;
    if (difference.op != EditOp::kSubstitute) {
      SettleOmission(*comparison, &difference);
    } else if (difference.edit_class == EditClass::kNumber &&
               TermOfA(*comparison, difference).numeral.has_value() &&
               TermOfB(*comparison, difference).numeral.has_value()) {
      SettleQuantities(*comparison, &difference);
    } else if (IsCleanSubstitution(difference) && AreTwoUnits(*comparison, difference)) {
      Settle(EditClass::kNumber, 0.8, &difference);
    }
  }
}

}  // namespace quotecheck
