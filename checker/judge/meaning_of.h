#ifndef QUOTECHECK_CHECKER_JUDGE_MEANING_OF_H_
#define QUOTECHECK_CHECKER_JUDGE_MEANING_OF_H_

#include <optional>

#include "checker/records/verdict.h"

namespace quotecheck {

// The change of meaning that an edit of this class makes; nothing for one that leaves it alone.
std::optional<MeaningClass> MeaningOf(EditClass edit_class);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_JUDGE_MEANING_OF_H_
