#ifndef QUOTECHECK_CHECKER_RESOLVE_BARE_NAMES_H_
#define QUOTECHECK_CHECKER_RESOLVE_BARE_NAMES_H_

#include "checker/resolve/body_clusters.h"
#include "checker/resolve/full_name_clusters.h"
#include "checker/resolve/speaker_clusters.h"

namespace quotecheck {

// Clusters the persons whom their article calls by a single name: each into the only person of that
// surname whom neither sex nor the rest of the article speaks against, or into the one of several
// whose roles it shares, or whom nearly all articles mean that name any of them in full. Of a full
// name that far fewer articles print than the bare one it takes shared roles. A name that no full
// name explains is the body of that name, where there is one; else all who bear it are one, unless
// their sexes differ or it is a mere given name: of those, they who share a role.
void ClusterBareNames(const FullNameClusters& full_names, const BodyClusters& bodies,
                      SpeakerClusters* clusters);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_BARE_NAMES_H_
