#ifndef QUOTECHECK_CHECKER_RESOLVE_SPEAKER_CLUSTERS_H_
#define QUOTECHECK_CHECKER_RESOLVE_SPEAKER_CLUSTERS_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/records/scanned_article.h"
#include "checker/resolve/role_key.h"

namespace quotecheck {

// An entity of the batch. Their list is by path, then by place in the article's entities, so that
// what is made of it does not depend on the order of the articles.
struct ListedEntity {
  ArticleIndex article;
  EntityIndex index;
  const Entity* entity = nullptr;  // outlived by the articles
  // The entity's own, or the part of it that the rest of the batch says is its name
  // (misread_names.h).
  absl::string_view name;
  // The entity's own, unless the rest of the batch knows better (body_evidence.h).
  EntityKind kind = EntityKind::kPerson;
  // Of a primary source that is all speech: its labels name offices that others name the holders
  // of.
  bool of_speech = false;
};
std::vector<ListedEntity> ListEntities(absl::Span<const ScannedArticle> articles);

// How many entities say which sex.
struct GenderVotes {
  size_t female = 0;
  size_t male = 0;

  void Add(Gender gender, size_t count = 1);
  void Add(const GenderVotes& other);
  Gender Winner() const;  // kUnknown for a tie
};

// True where both are known and differ.
bool GendersConflict(Gender a, Gender b);

// Entities that are one person or body.
struct SpeakerCluster {
  EntityKind kind = EntityKind::kPerson;
  std::optional<size_t> known;  // into the configuration's speakers
  std::vector<size_t> members;  // into the list of entities
  std::vector<size_t> may_be;   // clusters that the evidence does not tell it from
  std::vector<RoleKey> roles;   // distinct
  GenderVotes votes;
};

// A partition of the list of entities that grows cluster by cluster. Entities of one article stay
// in different clusters unless a pass decides otherwise.
class SpeakerClusters {
 public:
  // `entities` must outlive the object.
  explicit SpeakerClusters(absl::Span<const ListedEntity> entities);

  size_t Add(EntityKind kind);
  // The entity must be in no cluster yet.
  void Join(size_t cluster, size_t entity);

  bool HasCluster(size_t entity) const { return cluster_of_[entity] != kNone; }
  size_t ClusterOf(size_t entity) const { return cluster_of_[entity]; }
  // Has the cluster an entity of the same article as this one?
  bool SharesArticle(size_t cluster, size_t entity) const;
  // The one of `clusters` whose roles share most words with `roles`, where one does so most.
  std::optional<size_t> BestByRoles(absl::Span<const size_t> clusters,
                                    const std::vector<RoleKey>& roles) const;

  SpeakerCluster& operator[](size_t cluster) { return clusters_[cluster]; }
  const SpeakerCluster& operator[](size_t cluster) const { return clusters_[cluster]; }
  size_t size() const { return clusters_.size(); }
  absl::Span<const ListedEntity> entities() const { return entities_; }

 private:
  static constexpr size_t kNone = static_cast<size_t>(-1);

  absl::Span<const ListedEntity> entities_;
  std::vector<size_t> cluster_of_;  // by entity
  std::vector<SpeakerCluster> clusters_;
  std::vector<absl::flat_hash_set<ArticleIndex>> articles_;  // by cluster
};

// The roles of an entity, taken apart.
std::vector<RoleKey> RolesOf(const Entity& entity);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_RESOLVE_SPEAKER_CLUSTERS_H_
