#ifndef QUOTECHECK_CHECKER_RESOLVE_BODY_EVIDENCE_H_
#define QUOTECHECK_CHECKER_RESOLVE_BODY_EVIDENCE_H_

#include <vector>

#include "checker/resolve/speaker_clusters.h"

namespace quotecheck {

// Tells bodies from persons where one article alone cannot, by what the others know:
// - "Harwick Rail said no" may be anybody. Of such a name, without a sex or role, another article's
//   word counts: that it is a body, or that somebody speaks for it.
// - "Dorrel said no" reads like a body where nothing else is said of Dorrel. A single name is a
//   person's where most articles that print it know a person of that surname.
// Sets ListedEntity::kind. Linear.
void TellBodies(std::vector<ListedEntity>* entities);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_BODY_EVIDENCE_H_
