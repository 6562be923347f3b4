#include "checker/resolve/speaker_clusters.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace quotecheck {
namespace {

// Roles beyond these add nothing to comparing, but hostile input could bring millions.
constexpr size_t kMaxRoles = 64;

bool SameRole(const RoleKey& a, const RoleKey& b) {
  return a.former == b.former && a.many == b.many && a.words == b.words;
}

}  // namespace

std::vector<ListedEntity> ListEntities(absl::Span<const ScannedArticle> articles) {
  std::vector<size_t> order(articles.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    return articles[a].info.path < articles[b].info.path;
  });
  std::vector<ListedEntity> list;
  for (size_t a : order) {
    for (size_t e = 0; e < articles[a].entities.size(); ++e) {
      const Entity& entity = articles[a].entities[e];
      list.push_back({ArticleIndex(a), EntityIndex(e), &entity, entity.name, entity.kind,
                      /*of_speech=*/!articles[a].speech.empty()});
    }
  }
  return list;
}

void GenderVotes::Add(Gender gender, size_t count) {
  if (gender == Gender::kFemale) female += count;
  if (gender == Gender::kMale) male += count;
}

void GenderVotes::Add(const GenderVotes& other) {
  female += other.female;
  male += other.male;
}

Gender GenderVotes::Winner() const {
  if (female == male) return Gender::kUnknown;
  return female > male ? Gender::kFemale : Gender::kMale;
}

bool GendersConflict(Gender a, Gender b) {
  return a != Gender::kUnknown && b != Gender::kUnknown && a != b;
}

SpeakerClusters::SpeakerClusters(absl::Span<const ListedEntity> entities)
    : entities_(entities), cluster_of_(entities.size(), kNone) {}

size_t SpeakerClusters::Add(EntityKind kind) {
  clusters_.emplace_back();
  clusters_.back().kind = kind;
  articles_.emplace_back();
  return clusters_.size() - 1;
}

void SpeakerClusters::Join(size_t cluster, size_t entity) {
  cluster_of_[entity] = cluster;
  SpeakerCluster& joined = clusters_[cluster];
  joined.members.push_back(entity);
  joined.votes.Add(entities_[entity].entity->gender);
  for (RoleKey& role : RolesOf(*entities_[entity].entity)) {
    if (joined.roles.size() >= kMaxRoles) break;
    const bool known = std::any_of(joined.roles.begin(), joined.roles.end(),
                                   [&](const RoleKey& other) { return SameRole(other, role); });
    if (!known) joined.roles.push_back(std::move(role));
  }
  articles_[cluster].insert(entities_[entity].article);
}

bool SpeakerClusters::SharesArticle(size_t cluster, size_t entity) const {
  return articles_[cluster].contains(entities_[entity].article);
}

std::optional<size_t> SpeakerClusters::BestByRoles(absl::Span<const size_t> clusters,
                                                   const std::vector<RoleKey>& roles) const {
  std::optional<size_t> best;
  int most = 0;
  for (size_t cluster : clusters) {
    const int shared = SharedRoleWords(clusters_[cluster].roles, roles);
    if (shared == most) best.reset();
    if (shared > most) best = cluster;
    most = std::max(most, shared);
  }
  return best;
}

std::vector<RoleKey> RolesOf(const Entity& entity) {
  std::vector<RoleKey> roles;
  for (const std::string& role : entity.roles) {
    roles.push_back(ParseRole(role));
    if (roles.back().words.empty()) roles.pop_back();
  }
  return roles;
}

}  // namespace quotecheck
