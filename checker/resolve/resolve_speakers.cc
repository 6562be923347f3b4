#include "checker/resolve/resolve_speakers.h"

#include <cstddef>
#include <vector>

#include "checker/resolve/bare_names.h"
#include "checker/resolve/body_clusters.h"
#include "checker/resolve/body_evidence.h"
#include "checker/resolve/full_name_clusters.h"
#include "checker/resolve/known_names.h"
#include "checker/resolve/misread_names.h"
#include "checker/resolve/role_holders.h"
#include "checker/resolve/speaker_clusters.h"
#include "checker/resolve/speaker_records.h"

namespace quotecheck {
namespace {

// A cluster for each of the configuration's speakers, which come first, with all entities that go
// by one of their names.
void ClusterKnown(absl::Span<const KnownSpeaker> known, SpeakerClusters* clusters) {
  for (size_t k = 0; k < known.size(); ++k)
    (*clusters)[clusters->Add(EntityKind::kPerson)].known = k;
  const KnownNames names(known);
  for (size_t e = 0; e < clusters->entities().size(); ++e) {
    const Entity& entity = *clusters->entities()[e].entity;
    const std::optional<size_t> cluster = names.Find(entity);
    if (!cluster.has_value()) continue;
    // A body in the configuration is told by what the articles say it is.
    if (clusters->entities()[e].kind == EntityKind::kBody &&
        (*clusters)[*cluster].members.empty()) {
      (*clusters)[*cluster].kind = EntityKind::kBody;
    }
    clusters->Join(*cluster, e);
  }
}

}  // namespace

ResolvedSpeakers ResolveSpeakers(absl::Span<const ScannedArticle> articles,
                                 absl::Span<const Quote> quotes,
                                 absl::Span<const KnownSpeaker> known) {
  std::vector<ListedEntity> entities = ListEntities(articles);
  TellBodies(&entities);
  TrimMisreadNames(&entities);
  SpeakerClusters clusters(entities);
  ClusterKnown(known, &clusters);

  FullNameClusters full_names(&clusters);
  for (size_t k = 0; k < known.size(); ++k) {
    full_names.AddKnownName(known[k].name, k);
    for (const std::string& alias : known[k].aliases) full_names.AddKnownName(alias, k);
  }
  full_names.Run();
  BodyClusters bodies(&clusters);
  bodies.Run();
  // Every full name and every body has its cluster now: bare names choose among them.
  ClusterBareNames(full_names, bodies, &clusters);
  // Every name has its cluster now: roles choose among them.
  ClusterRoleHolders(&clusters);
  return MakeSpeakerRecords(clusters, bodies, articles, quotes, known);
}

}  // namespace quotecheck
