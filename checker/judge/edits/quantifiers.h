#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_QUANTIFIERS_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_QUANTIFIERS_H_

#include <optional>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/judge/comparison.h"
#include "checker/judge/terms.h"

namespace quotecheck {

// How much of a whole a quantifier takes in: 0 for none, 5 for all. Nothing for words that are no
// quantifier and for those that may be either ("any", "enough").
std::optional<int> QuantifierShare(absl::string_view form);

// Taken out, do the terms leave the whole where a part was meant: "most of the", "few"?
bool LimitsShare(absl::Span<const Term> terms);

// Marks the edits that change how many are meant: "some" to "all", "often" to "always", a dropped
// "most".
void FindQuantifierChanges(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_QUANTIFIERS_H_
