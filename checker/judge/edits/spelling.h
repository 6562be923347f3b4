#ifndef QUOTECHECK_CHECKER_JUDGE_EDITS_SPELLING_H_
#define QUOTECHECK_CHECKER_JUDGE_EDITS_SPELLING_H_

#include "absl/types/span.h"
#include "checker/judge/terms.h"

namespace quotecheck {

// Do two terms write one word: hyphens, points ("U.S.", "US"), a slip of the pen ("polices" where
// "policies" stands, as long as one of the two is no word)?
bool AreSpellings(const Term& a, const Term& b);

// Does `one` write as one word what `several` write apart: "healthcare", "health care"?
bool AreJoinedSpellings(const Term& one, absl::Span<const Term> several);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_EDITS_SPELLING_H_
