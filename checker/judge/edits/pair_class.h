#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_PAIR_CLASS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_PAIR_CLASS_H_

#include "absl/types/span.h"
#include "checker/judge/terms.h"
#include "checker/records/verdict.h"

namespace quotecheck {

// What it is to print one term in the place of another.
struct PairClass {
  EditClass edit_class = EditClass::kOther;
  double cost = 0;    // how ill the two fit; from 2 upwards, not at all
  bool same = false;  // the words count as the same
};

// Asks every concern in turn; symmetric.
PairClass ClassifyPair(const Term& a, const Term& b);

// The same for one term in the place of several (2 to 4): "healthcare", "health care"; "UN",
// "United Nations". kOther where they have nothing to do with one another.
PairClass ClassifyJoined(const Term& one, absl::Span<const Term> several);

// What it costs to leave a term out, in [0, 1]: less for small words.
double OmissionCost(const Term& term);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_PAIR_CLASS_H_
