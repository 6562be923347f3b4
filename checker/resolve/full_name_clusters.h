#ifndef QUOTECHECK_CHECKER_RESOLVE_FULL_NAME_CLUSTERS_H_
#define QUOTECHECK_CHECKER_RESOLVE_FULL_NAME_CLUSTERS_H_

#include <cstddef>
#include <string>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "checker/resolve/person_name.h"
#include "checker/resolve/speaker_clusters.h"

namespace quotecheck {

// The persons whom some article calls by more than a surname. Names are taken from the one that
// tells most to the one that tells least, each into the only cluster that it contradicts in
// nothing: neither in name, nor in sex, nor by standing beside it in articles. Where several are
// left, shared roles decide; else the name stays alone and remembers them.
//
// A surname with very many different full names is compared by equality alone, so that the whole is
// linear in the number of entities.
class FullNameClusters {
 public:
  // `clusters` must outlive the object. Entities that are in a cluster already stay there.
  explicit FullNameClusters(SpeakerClusters* clusters);

  // A full name that the configuration gives to a cluster. Before Run().
  void AddKnownName(absl::string_view name, size_t cluster);

  // Clusters every person with a full name.
  void Run();

  // After Run(): the clusters whose surname, or another bare form that an article prints of them,
  // is the bare name; where there is none, those it can be a transliteration of. Ascending.
  std::vector<size_t> ClustersOfSurname(const PersonName& bare) const;

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);

  // One full name, in any number of articles.
  struct Node {
    PersonName name;
    std::string key;
    int specificity = 0;
    std::vector<size_t> entities;
    GenderVotes votes;
    std::vector<RoleKey> roles;
    absl::flat_hash_set<std::string> also;  // other full names that an article calls it by
    size_t cluster = kNone;
    bool declared = false;  // by the configuration
  };

  enum class Fit { kOther, kPossible, kFits };

  size_t NodeOf(PersonName name);
  void AddEntity(size_t entity);
  void IndexNames();
  std::vector<size_t> PlacingOrder() const;
  std::vector<size_t> ClustersNear(const Node& node) const;
  Fit FitWithCluster(const Node& node, size_t cluster) const;
  // Whether articles have the name beside a member of the cluster, and more than a stray one do.
  bool StandsBeside(const Node& node, size_t cluster) const;
  void Place(size_t node, size_t cluster);
  void PlaceByEvidence(size_t node);
  Gender GenderOfCluster(size_t cluster) const;

  SpeakerClusters* clusters_;
  std::vector<Node> nodes_;
  absl::flat_hash_map<std::string, size_t> node_of_key_;
  absl::flat_hash_map<std::string, std::vector<size_t>> nodes_of_surname_;  // by SurnameKeys()
  absl::flat_hash_map<std::string, std::vector<size_t>> nodes_of_short_;    // by printed bare form
  absl::flat_hash_map<size_t, std::vector<size_t>> nodes_of_cluster_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_FULL_NAME_CLUSTERS_H_
