#ifndef QUOTECHECK_CHECKER_RESOLVE_ROLE_HOLDERS_H_
#define QUOTECHECK_CHECKER_RESOLVE_ROLE_HOLDERS_H_

#include "checker/resolve/speaker_clusters.h"

namespace quotecheck {

// Clusters those whom their article names by a description alone, once all persons with names have
// their clusters. "The Russian president" is the person whom some article of the batch calls so,
// where only one is: a role that changes hands is nobody's. "The sporting director", which does not
// say whose, is that only in articles that speak of the person; "the Ohio Republican" is whom the
// article names and the batch tells to be one (described_persons.h). All other descriptions are
// speakers of their article alone.
void ClusterRoleHolders(SpeakerClusters* clusters);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_ROLE_HOLDERS_H_
