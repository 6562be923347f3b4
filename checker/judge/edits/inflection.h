#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_INFLECTION_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_INFLECTION_H_

#include "absl/strings/string_view.h"
#include "checker/judge/terms.h"

namespace quotecheck {

// Are two terms forms of one word: number, case, tense, possession ("who", "whom"; "states",
// "stated"; "this", "these")?
bool AreInflections(const Term& a, const Term& b);

// Is `form` a past tense or past participle: "signed", "was", "gone"; not "sign", "signs",
// "signing", nor forms that are the base form too ("cut").
bool IsPastForm(absl::string_view form);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_INFLECTION_H_
