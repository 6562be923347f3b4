#include "checker/judge/edits/pair_class.h"

#include "checker/judge/edits/dates.h"
#include "checker/judge/edits/function_words.h"
#include "checker/judge/edits/inflection.h"
#include "checker/judge/edits/marked.h"
#include "checker/judge/edits/names.h"
#include "checker/judge/edits/numbers.h"
#include "checker/judge/edits/polarity.h"
#include "checker/judge/edits/spelling.h"
#include "checker/judge/edits/synonyms.h"
#include "checker/lexicon/closed_classes.h"

namespace quotecheck {
namespace {

// More than leaving all the terms out would cost.
constexpr double kNoPair = 100;

// Terms of one form, and what sets them apart in print.
PairClass ClassifyEqual(const Term& a, const Term& b) {
  if (a.contracted != b.contracted) return {EditClass::kContraction, 0, true};
  return {a.is_word() ? EditClass::kSpelling : EditClass::kNumeral, 0, true};
}

// "She's" may be "she has", "she'd" "she had".
bool AreReadingsOfOne(const Term& a, const Term& b) {
  if (a.contracted == b.contracted) return false;
  const absl::string_view contracted = a.contracted ? a.form : b.form;
  const absl::string_view other = a.contracted ? b.form : a.form;
  return (contracted == "is" && other == "has") || (contracted == "would" && other == "had") ||
         (contracted == "will" && other == "shall");
}

// Words of one closed class, which stand in for one another in a rewording.
std::optional<PairClass> ClassifyClosedClass(const Term& a, const Term& b) {
  const auto both = [&](bool (*is)(absl::string_view)) { return is(a.form) && is(b.form); };
  if (both(IsNegation)) return PairClass{EditClass::kSynonym, 0.4, false};
  if (both(IsModal)) return PairClass{EditClass::kModality, 0.5, false};
  if (both(IsQuantifier)) return PairClass{EditClass::kQuantifier, 0.5, false};
  if (both(IsConditional)) return PairClass{EditClass::kCondition, 0.6, false};
  if (both(IsHedge)) return PairClass{EditClass::kHedge, 0.6, false};
  if (AreLightVariants(a, b)) return PairClass{EditClass::kFunctionWord, 0.4, false};
  if (both(IsPreposition)) return PairClass{EditClass::kSynonym, 0.6, false};
  if (both(IsPronoun)) return PairClass{EditClass::kSynonym, 0.7, false};
  if (both(IsFunctionWord)) return PairClass{EditClass::kSynonym, 1.1, false};
  return std::nullopt;
}

PairClass ClassifyStrangers(const Term& a, const Term& b) {
  if (a.name && b.name) return {EditClass::kName, 0.9, false};
  const bool alike = IsFunctionWord(a.form) == IsFunctionWord(b.form);
  return {EditClass::kOther, alike ? 1.2 : 1.7, false};
}

}  // namespace

PairClass ClassifyPair(const Term& a, const Term& b) {
  if (a.form == b.form) return ClassifyEqual(a, b);
  if (AreReadingsOfOne(a, b)) return {EditClass::kContraction, 0.05, true};
  if (IsMaskedForm(a, b)) return {EditClass::kMarked, 0.1, false};
  if (AreQuantities(a, b)) {
    if (AreEqualQuantities(a, b)) return {EditClass::kNumeral, 0, true};
    return {AreDates(a, b) ? EditClass::kDate : EditClass::kNumber, 0.5, false};
  }
  if (AreDates(a, b)) {
    if (AreEqualDates(a, b)) return {EditClass::kNumeral, 0, true};
    return {EditClass::kDate, 0.5, false};
  }
  if (AreInflections(a, b)) return {EditClass::kInflection, 0.2, false};
  if (AreSpellings(a, b)) return {EditClass::kSpelling, 0.05, true};
  if (AreNameVariants(a, b)) return {EditClass::kNameVariant, 0.2, false};
  if (AreOpposites(a, b)) return {EditClass::kPolarity, 0.5, false};
  if (const std::optional<PairClass> closed = ClassifyClosedClass(a, b)) return *closed;
  if (AreSynonyms(a, b)) return {EditClass::kSynonym, 0.4, false};
  return ClassifyStrangers(a, b);
}

PairClass ClassifyJoined(const Term& one, absl::Span<const Term> several) {
  if (AreJoinedSpellings(one, several)) return {EditClass::kSpelling, 0.05, true};
  if (IsAcronymOf(one, several)) return {EditClass::kNameVariant, 0.2, false};
  return {EditClass::kOther, kNoPair, false};
}

double OmissionCost(const Term& term) {
  if (!term.is_word()) return 0.9;
  if (IsFiller(term.form)) return 0.4;
  return IsLightWord(term) ? 0.6 : 0.9;
}

}  // namespace quotecheck
