#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_NEGATION_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_NEGATION_H_

#include <cstddef>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/judge/comparison.h"
#include "checker/judge/terms.h"

namespace quotecheck {

// Does terms[at] deny what it stands before: "not", "never", "no"? The "not" of "not only", "no
// doubt" or "whether or not" does not.
bool IsDenial(const std::vector<Term>& terms, size_t at);

// Does terms[at] deny without a "not": "fail", "refuse", "doubt", "rule out", "without", "against"?
// Not where the word is a noun that has another sense: "the bar", "a stop", "the rule".
bool IsImplicitDenial(const std::vector<Term>& terms, size_t at);

// "think", "believe", "expect": where they are denied, what follows them is.
bool RaisesNegation(absl::string_view form);

// Marks the edits that deny what the other version asserts, by "not" or by an opposite. Counts
// denials between words that both print: "not possible" and "impossible", "no need" and "not any
// need", "I don't think it is" and "I think it is not" say the same.
void FindNegationChanges(Comparison* comparison);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_NEGATION_H_
