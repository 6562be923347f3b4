#ifndef QUOTECHECK_CHECKER_RESOLVE_BODY_CLUSTERS_H_
#define QUOTECHECK_CHECKER_RESOLVE_BODY_CLUSTERS_H_

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/string_view.h"
#include "checker/resolve/body_name.h"
#include "checker/resolve/speaker_clusters.h"

namespace quotecheck {

// The bodies of a batch: those of one name (body_name.h); an office of state without its country
// joins the only one that has it; an acronym joins the only body that an article introduces it for,
// or else the only one that has such initials. Common nouns ("police") never leave their article.
class BodyClusters {
 public:
  // `clusters` must outlive the object. Entities that are in a cluster already stay there.
  explicit BodyClusters(SpeakerClusters* clusters);

  // Clusters every body.
  void Run();

  // After Run(): the cluster of the body of this name as `near`, one of the list's entities, would
  // speak of it: that of its own article, else the only one of that name.
  std::optional<size_t> Find(absl::string_view name, std::optional<size_t> near) const;

 private:
  void AddNamed(size_t entity, const BodyName& name);
  void JoinWithoutCountry(size_t entity, const BodyName& name);
  void JoinAcronym(size_t entity, const BodyName& name);
  void AddAlone(size_t entity);
  void IndexCluster(size_t cluster, const BodyName& name);

  using ClusterLists = absl::flat_hash_map<std::string, std::vector<size_t>>;

  SpeakerClusters* clusters_;
  absl::flat_hash_map<std::string, size_t> cluster_of_key_;  // by BodyName::CountryKey()
  ClusterLists clusters_of_words_;                           // by BodyName::Key(); ascending
  ClusterLists clusters_of_initials_;                        // ascending
  ClusterLists clusters_of_acronym_;  // that an article calls so beside a longer name
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_BODY_CLUSTERS_H_
