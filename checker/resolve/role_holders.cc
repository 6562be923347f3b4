#include "checker/resolve/role_holders.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/match.h"
#include "checker/resolve/described_persons.h"
#include "checker/resolve/role_key.h"

namespace quotecheck {
namespace {

// More holders of one role than this are not remembered.
constexpr size_t kMaxHolders = 8;

using Holders = absl::flat_hash_map<std::string, std::vector<size_t>>;

// "the sporting director": an office that does not say whose. Its holder is told only within an
// article that speaks of him or her, and for the transcript that the articles are about.
bool IsOfficeAlone(const RoleKey& role) {
  return role.office && !role.owner && !role.former && !role.many;
}

// Those who have a role that tells one person, by role.
Holders CollectHolders(const SpeakerClusters& clusters) {
  Holders holders;
  for (size_t c = 0; c < clusters.size(); ++c) {
    if (clusters[c].kind != EntityKind::kPerson) continue;
    for (const RoleKey& role : clusters[c].roles) {
      if (!role.unique() && !IsOfficeAlone(role)) continue;
      std::vector<size_t>& of_role = holders[role.Key()];
      const bool listed = !of_role.empty() && of_role.back() == c;
      if (!listed && of_role.size() < kMaxHolders) of_role.push_back(c);
    }
  }
  return holders;
}

std::vector<size_t> HoldersOf(size_t e, const Holders& holders, const SpeakerClusters& clusters) {
  std::vector<size_t> fitting;
  const Entity& entity = *clusters.entities()[e].entity;
  const RoleKey role = ParseRole(entity.name);
  const bool alone = IsOfficeAlone(role) && absl::StartsWithIgnoreCase(entity.name, "the ");
  if (!role.unique() && !alone) return fitting;
  const auto found = holders.find(role.Key());
  if (found == holders.end()) return fitting;
  // Two holders are two even where the sex would choose: the role has changed hands.
  if (found->second.size() > 1) return alone ? fitting : found->second;
  const size_t holder = found->second.front();
  const bool here = clusters.SharesArticle(holder, e) || clusters.entities()[e].of_speech;
  if (alone && !here) return fitting;
  if (!GendersConflict(entity.gender, clusters[holder].votes.Winner())) fitting.push_back(holder);
  return fitting;
}

}  // namespace

void ClusterRoleHolders(SpeakerClusters* clusters) {
  const Holders holders = CollectHolders(*clusters);
  DescribedPersons described(clusters);
  for (size_t e = 0; e < clusters->entities().size(); ++e) {
    if (clusters->HasCluster(e)) continue;
    std::vector<size_t> of_role = HoldersOf(e, holders, *clusters);
    if (of_role.size() != 1) {
      // Of several the one whom the article speaks of.
      if (const std::optional<size_t> here = described.Find(e)) of_role = {*here};
    }
    if (of_role.size() == 1) {
      clusters->Join(of_role.front(), e);
      continue;
    }
    const size_t cluster = clusters->Add(EntityKind::kUnnamed);
    (*clusters)[cluster].may_be = std::move(of_role);
    clusters->Join(cluster, e);
  }
}

}  // namespace quotecheck
