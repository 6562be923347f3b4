#include "checker/judge/edits/quantifiers.h"

#include <algorithm>
#include <cmath>

#include "checker/judge/edits/differences.h"
#include "checker/judge/edits/forms.h"

namespace quotecheck {
namespace {

struct Share {
  absl::string_view form;
  int share;
};

constexpr Share kShares[] = {
    {"no", 0},         {"none", 0},         {"nobody", 0},    {"nothing", 0},    {"never", 0},
    {"few", 1},        {"rarely", 1},       {"seldom", 1},    {"fewer", 1},      {"minority", 1},
    {"some", 2},       {"several", 2},      {"sometimes", 2}, {"someone", 2},    {"somebody", 2},
    {"something", 2},  {"occasionally", 2}, {"many", 3},      {"numerous", 3},   {"often", 3},
    {"frequently", 3}, {"countless", 3},    {"most", 4},      {"majority", 4},   {"mostly", 4},
    {"usually", 4},    {"all", 5},          {"every", 5},     {"each", 5},       {"everyone", 5},
    {"everybody", 5},  {"everything", 5},   {"always", 5},    {"everywhere", 5}, {"entire", 5},
    {"whole", 5},      {"dozens", 10},      {"hundreds", 11}, {"thousands", 12}, {"millions", 13},
    {"billions", 14},  {"trillions", 15},
};

// "Nineteen of some of the finest": a part of a part is the part.
bool FollowsOf(const Comparison& comparison, const Difference& difference) {
  const size_t begin = OmittedRange(difference).begin;
  return begin > 0 && TermsOfPrinting(comparison, difference)[begin - 1].form == "of";
}

// "The same" against "some of the same": a quantifier in front of what stays.
bool SharesDiffer(const Term& a, const Term& b) {
  const std::optional<int> share_a = QuantifierShare(a.form);
  const std::optional<int> share_b = QuantifierShare(b.form);
  return share_a.has_value() && share_b.has_value() && *share_a != *share_b;
}

}  // namespace

bool LimitsShare(absl::Span<const Term> terms) {
  return FormsAre(terms, {"most"}) || FormsAre(terms, {"most", "of"}) ||
         FormsAre(terms, {"most", "of", "the"}) || FormsAre(terms, {"some", "of"}) ||
         FormsAre(terms, {"some", "of", "the"}) || FormsAre(terms, {"many", "of"}) ||
         FormsAre(terms, {"many", "of", "the"}) || FormsAre(terms, {"few"}) ||
         FormsAre(terms, {"a", "few", "of"}) || FormsAre(terms, {"sometimes"}) ||
         FormsAre(terms, {"rarely"});
}

std::optional<int> QuantifierShare(absl::string_view form) {
  const auto found = std::find_if(std::begin(kShares), std::end(kShares),
                                  [&](const Share& share) { return share.form == form; });
  if (found == std::end(kShares)) return std::nullopt;
  return found->share;
}

void FindQuantifierChanges(Comparison* comparison) {
  for (Difference& difference : comparison->differences) {
    if (!IsOpen(difference) || difference.edit_class == EditClass::kMarked) continue;
    if (difference.op == EditOp::kSubstitute) {
      if (SharesDiffer(TermOfA(*comparison, difference), TermOfB(*comparison, difference))) {
        Settle(EditClass::kQuantifier, IsCleanSubstitution(difference) ? 0.8 : 0, &difference);
      }
    } else if (LimitsShare(OmittedTerms(*comparison, difference)) &&
               !FollowsOf(*comparison, difference) && !StandsElsewhere(*comparison, difference)) {
      Settle(EditClass::kQuantifier, IsCleanOmission(difference) ? 0.7 : 0, &difference);
    }
  }
}

}  // namespace quotecheck
