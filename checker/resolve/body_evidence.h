#ifndef QUOTECHECK_CHECKER_RESOLVE_BODY_EVIDENCE_H_
#define QUOTECHECK_CHECKER_RESOLVE_BODY_EVIDENCE_H_

#include <vector>

#include "checker/resolve/speaker_clusters.h"

namespace quotecheck {

// Tells the bodies among the persons of the list, whose kind one article alone cannot tell:
// "Harwick Rail said no" may be anybody. Of such a name, without a sex or role, another article's
// word counts: that it is a body, or that somebody speaks for it. Sets ListedEntity::kind. Linear.
void TellBodies(std::vector<ListedEntity>* entities);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_BODY_EVIDENCE_H_
