#ifndef QUOTECHECK_CHECKER_LEARN_ENGLISH_ATTRIBUTION_H_
#define QUOTECHECK_CHECKER_LEARN_ENGLISH_ATTRIBUTION_H_

#include "checker/learn/weights.h"

namespace quotecheck {

// The weights for English news that are built into the program; data/english_attribution.md is
// their model card. They live as long as the program; loading them takes microseconds.
const AttributionModel& EnglishAttributionModel();

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEARN_ENGLISH_ATTRIBUTION_H_
