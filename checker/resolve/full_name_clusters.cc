#include "checker/resolve/full_name_clusters.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>
#include <utility>

#include "absl/strings/str_join.h"
#include "absl/types/span.h"
#include "checker/base/sort_unique.h"
#include "checker/lexicon/names.h"
#include "checker/resolve/name_compatibility.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxNamesOfSurname = 128;
constexpr size_t kMaxShortForms = 16;
// Of so many articles one may have been misread, and have two entities of one person.
constexpr size_t kArticlesToOneMisread = 20;
// Looked through for a bare name: where more bear it, it fits none of them alone.
constexpr size_t kMaxLookedAt = 1024;

Gender GenderOfName(const PersonName& name) {
  if (name.bare()) return Gender::kUnknown;
  switch (GenderOfGivenName(name.words.front())) {
    case NameGender::kFemale: return Gender::kFemale;
    case NameGender::kMale: return Gender::kMale;
    default: return Gender::kUnknown;
  }
}

// Bare forms that say who is meant: surnames and single names, not given names.
bool TellsPerson(const PersonName& bare, const PersonName& full) {
  return !bare.words.empty() && bare.bare() &&
         !(bare.words[0] == full.words[0] && IsGivenName(bare.words[0]));
}

// Whatever ran together with a name may have brought other names with it.
bool IsPartOf(const PersonName& form, const PersonName& name) {
  return std::all_of(form.words.begin(), form.words.end(), [&](const std::string& word) {
    return std::find(name.words.begin(), name.words.end(), word) != name.words.end();
  });
}

}  // namespace

FullNameClusters::FullNameClusters(SpeakerClusters* clusters) : clusters_(clusters) {}

size_t FullNameClusters::NodeOf(PersonName name) {
  const auto [found, added] = node_of_key_.emplace(name.Key(), nodes_.size());
  if (added) {
    nodes_.emplace_back();
    nodes_.back().key = found->first;
    nodes_.back().specificity = Specificity(name);
    nodes_.back().name = std::move(name);
  }
  return found->second;
}

void FullNameClusters::AddKnownName(absl::string_view name, size_t cluster) {
  PersonName parsed = ParsePersonName(name);
  if (parsed.words.empty() || parsed.bare()) return;
  Node& node = nodes_[NodeOf(std::move(parsed))];
  node.declared = true;
  if (node.cluster == kNone) node.cluster = cluster;
}

void FullNameClusters::AddEntity(size_t entity) {
  const ListedEntity& listed = clusters_->entities()[entity];
  const Entity& record = *listed.entity;
  PersonName name = ParsePersonName(listed.name);
  if (name.words.empty() || name.bare()) return;
  const bool trimmed = listed.name.size() < record.name.size();
  const size_t index = NodeOf(std::move(name));
  Node& node = nodes_[index];
  node.entities.push_back(entity);
  node.votes.Add(record.gender);
  if (clusters_->HasCluster(entity) && node.cluster == kNone) {
    node.cluster = clusters_->ClusterOf(entity);
  }
  for (RoleKey& role : RolesOf(record)) {
    if (node.roles.size() < kMaxShortForms) node.roles.push_back(std::move(role));
  }
  for (const PrintedName& printed : record.names) {
    const PersonName form = ParsePersonName(printed.text);
    if (form.words.empty() || (trimmed && !IsPartOf(form, node.name))) continue;
    if (!form.bare()) {
      if (node.also.size() < kMaxShortForms && form.Key() != node.key) node.also.insert(form.Key());
    } else if (TellsPerson(form, node.name)) {
      std::vector<size_t>& of_short = nodes_of_short_[absl::StrJoin(form.words, " ")];
      const bool known = !of_short.empty() && of_short.back() == index;
      if (!known && of_short.size() < kMaxLookedAt) of_short.push_back(index);
    }
  }
}

void FullNameClusters::IndexNames() {
  for (size_t n = 0; n < nodes_.size(); ++n) {
    for (const std::string& key : SurnameKeys(nodes_[n].name)) nodes_of_surname_[key].push_back(n);
  }
}

// Those that belong to the configuration's speakers first; equal specificity by name, so that the
// order of articles does not matter.
std::vector<size_t> FullNameClusters::PlacingOrder() const {
  std::vector<size_t> order(nodes_.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::sort(order.begin(), order.end(), [this](size_t a, size_t b) {
    const Node& x = nodes_[a];
    const Node& y = nodes_[b];
    return std::forward_as_tuple(x.cluster, -x.specificity, x.key) <
           std::forward_as_tuple(y.cluster, -y.specificity, y.key);
  });
  return order;
}

std::vector<size_t> FullNameClusters::ClustersNear(const Node& node) const {
  std::vector<size_t> near;
  for (const std::string& key : SurnameKeys(node.name)) {
    const std::vector<size_t>& nodes = nodes_of_surname_.at(key);
    if (nodes.size() > kMaxNamesOfSurname) continue;
    for (size_t other : nodes) {
      if (nodes_[other].cluster != kNone) near.push_back(nodes_[other].cluster);
    }
  }
  SortUnique(&near);
  return near;
}

Gender FullNameClusters::GenderOfCluster(size_t cluster) const {
  const Gender voted = (*clusters_)[cluster].votes.Winner();
  const auto nodes = nodes_of_cluster_.find(cluster);
  if (voted != Gender::kUnknown || nodes == nodes_of_cluster_.end()) return voted;
  return GenderOfName(nodes_[nodes->second.front()].name);
}

FullNameClusters::Fit FullNameClusters::FitWithCluster(const Node& node, size_t cluster) const {
  const Gender voted = node.votes.Winner();
  const Gender gender = voted == Gender::kUnknown ? GenderOfName(node.name) : voted;
  if (GendersConflict(gender, GenderOfCluster(cluster))) return Fit::kOther;
  std::optional<Fit> fit;
  for (size_t m : nodes_of_cluster_.at(cluster)) {
    const Node& other = nodes_[m];
    const bool called_both = node.also.contains(other.key) || other.also.contains(node.key);
    const NameFit names = called_both ? NameFit::kFits : CompareFullNames(node.name, other.name);
    if (names == NameFit::kOther && !other.declared) return Fit::kOther;
    if (names == NameFit::kPossible) fit = Fit::kPossible;
    if (names == NameFit::kFits && !fit.has_value()) fit = Fit::kFits;
  }
  // The configuration's other names for the speaker say nothing against this one.
  if (!fit.has_value()) return Fit::kOther;
  return StandsBeside(node, cluster) ? Fit::kOther : *fit;
}

bool FullNameClusters::StandsBeside(const Node& node, size_t cluster) const {
  const auto beside = static_cast<size_t>(
      std::count_if(node.entities.begin(), node.entities.end(),
                    [&](size_t entity) { return clusters_->SharesArticle(cluster, entity); }));
  const size_t rarer = std::min(node.entities.size(), (*clusters_)[cluster].members.size());
  return beside * kArticlesToOneMisread > rarer;
}

void FullNameClusters::Place(size_t node, size_t cluster) {
  nodes_[node].cluster = cluster;
  nodes_of_cluster_[cluster].push_back(node);
  for (size_t entity : nodes_[node].entities) {
    if (!clusters_->HasCluster(entity)) clusters_->Join(cluster, entity);
  }
}

void FullNameClusters::PlaceByEvidence(size_t n) {
  const Node& node = nodes_[n];
  std::vector<size_t> fitting;
  std::vector<size_t> possible;
  for (size_t cluster : ClustersNear(node)) {
    const Fit fit = FitWithCluster(node, cluster);
    if (fit == Fit::kFits) fitting.push_back(cluster);
    if (fit == Fit::kPossible) possible.push_back(cluster);
  }
  if (fitting.size() == 1) return Place(n, fitting.front());
  std::vector<size_t>& open = fitting.empty() ? possible : fitting;
  if (const std::optional<size_t> best = clusters_->BestByRoles(open, node.roles)) {
    return Place(n, *best);
  }
  const size_t cluster = clusters_->Add(EntityKind::kPerson);
  (*clusters_)[cluster].may_be = std::move(open);
  Place(n, cluster);
}

void FullNameClusters::Run() {
  for (size_t e = 0; e < clusters_->entities().size(); ++e) {
    if (clusters_->entities()[e].kind == EntityKind::kPerson) AddEntity(e);
  }
  IndexNames();
  for (size_t n : PlacingOrder()) {
    if (nodes_[n].cluster != kNone) {
      Place(n, nodes_[n].cluster);
    } else {
      PlaceByEvidence(n);
    }
  }
}

std::vector<size_t> FullNameClusters::ClustersOfSurname(const PersonName& bare) const {
  std::vector<size_t> equal;
  std::vector<size_t> transliterated;
  for (const std::string& key : SurnameKeys(bare)) {
    const auto found = nodes_of_surname_.find(key);
    if (found == nodes_of_surname_.end()) continue;
    const size_t looked_at = std::min(found->second.size(), kMaxLookedAt);
    for (size_t n : absl::MakeConstSpan(found->second).first(looked_at)) {
      const SurnameFit fit = CompareSurname(bare, nodes_[n].name);
      if (fit == SurnameFit::kEqual) equal.push_back(nodes_[n].cluster);
      if (fit == SurnameFit::kTransliteration) transliterated.push_back(nodes_[n].cluster);
    }
  }
  const auto found = nodes_of_short_.find(absl::StrJoin(bare.words, " "));
  if (found != nodes_of_short_.end()) {
    for (size_t n : found->second) equal.push_back(nodes_[n].cluster);
  }
  std::vector<size_t>& clusters = equal.empty() ? transliterated : equal;
  SortUnique(&clusters);
  return clusters;
}

}  // namespace quotecheck
