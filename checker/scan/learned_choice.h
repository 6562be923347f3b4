#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_CHOICE_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_CHOICE_H_

#include <cstddef>
#include <vector>

#include "checker/scan/learned_decisions.h"

namespace quotecheck {

// Gives each of `items` items to the content of one relation, the most probable of those that have
// it (of equal ones the first): words that several cues claim are reported by one of them. A
// relation keeps what the more probable ones leave of its content, and goes where that is not more
// than half of it. The order stays. Greedy: O(n log n) in relations, linear in the items of their
// contents and the document.
void ShareContents(size_t items, std::vector<LearnedRelation>* relations);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_CHOICE_H_
