#include "checker/resolve/body_clusters.h"

#include <algorithm>
#include <utility>

namespace quotecheck {
namespace {

// More bodies than this under one acronym are not told apart, and a list must not grow with them.
constexpr size_t kMaxListed = 32;

void AddOnce(size_t cluster, std::vector<size_t>* list) {
  if (list->size() >= kMaxListed) return;
  if (std::find(list->begin(), list->end(), cluster) == list->end()) list->push_back(cluster);
}

}  // namespace

BodyClusters::BodyClusters(SpeakerClusters* clusters) : clusters_(clusters) {}

void BodyClusters::IndexCluster(size_t cluster, const BodyName& name) {
  if (!cluster_of_key_.emplace(name.CountryKey(), cluster).second) return;
  AddOnce(cluster, &clusters_of_words_[name.Key()]);
  if (!name.initials.empty()) AddOnce(cluster, &clusters_of_initials_[name.initials]);
}

void BodyClusters::AddNamed(size_t entity, const BodyName& name) {
  const auto found = cluster_of_key_.find(name.CountryKey());
  const size_t cluster = clusters_->HasCluster(entity)    ? clusters_->ClusterOf(entity)
                         : found != cluster_of_key_.end() ? found->second
                                                          : clusters_->Add(EntityKind::kBody);
  if (!clusters_->HasCluster(entity)) clusters_->Join(cluster, entity);
  IndexCluster(cluster, name);
  for (const PrintedName& printed : clusters_->entities()[entity].entity->names) {
    const BodyName form = ParseBodyName(printed.text);
    if (!form.acronym.empty()) AddOnce(cluster, &clusters_of_acronym_[form.acronym]);
  }
}

void BodyClusters::AddAlone(size_t entity) {
  clusters_->Join(clusters_->Add(EntityKind::kBody), entity);
}

void BodyClusters::JoinWithoutCountry(size_t entity, const BodyName& name) {
  std::vector<size_t> fitting;
  for (size_t cluster : clusters_of_words_[name.Key()]) {
    if (!clusters_->SharesArticle(cluster, entity)) fitting.push_back(cluster);
  }
  if (fitting.size() == 1) return clusters_->Join(fitting.front(), entity);
  if (fitting.empty()) return AddNamed(entity, name);
  const size_t cluster = clusters_->Add(EntityKind::kBody);
  (*clusters_)[cluster].may_be = std::move(fitting);
  clusters_->Join(cluster, entity);
}

void BodyClusters::JoinAcronym(size_t entity, const BodyName& name) {
  for (const ClusterLists* lists : {&clusters_of_acronym_, &clusters_of_initials_}) {
    const auto found = lists->find(name.acronym);
    if (found == lists->end()) continue;
    if (found->second.size() > 1) break;
    return clusters_->Join(found->second.front(), entity);
  }
  AddNamed(entity, name);
}

void BodyClusters::Run() {
  std::vector<std::pair<size_t, BodyName>> without_country;
  std::vector<std::pair<size_t, BodyName>> acronyms;
  for (size_t e = 0; e < clusters_->entities().size(); ++e) {
    const Entity& entity = *clusters_->entities()[e].entity;
    if (clusters_->entities()[e].kind != EntityKind::kBody) continue;
    BodyName name = ParseBodyName(entity.name);
    if (clusters_->HasCluster(e)) {
      AddNamed(e, name);
    } else if (name.words.empty() || name.generic) {
      AddAlone(e);
    } else if (!name.acronym.empty()) {
      acronyms.emplace_back(e, std::move(name));
    } else if (name.of_state && name.country.empty()) {
      without_country.emplace_back(e, std::move(name));
    } else {
      AddNamed(e, name);
    }
  }
  for (const auto& [e, name] : without_country) JoinWithoutCountry(e, name);
  for (const auto& [e, name] : acronyms) JoinAcronym(e, name);
}

std::optional<size_t> BodyClusters::Find(absl::string_view name, std::optional<size_t> near) const {
  const BodyName body = ParseBodyName(name);
  std::vector<size_t> clusters;
  const auto exact = cluster_of_key_.find(body.CountryKey());
  if (exact != cluster_of_key_.end()) clusters.push_back(exact->second);
  if (clusters.empty() && body.country.empty()) {
    const auto by_words = clusters_of_words_.find(body.Key());
    if (by_words != clusters_of_words_.end()) clusters = by_words->second;
  }
  if (clusters.empty() && !body.acronym.empty()) {
    const auto by_acronym = clusters_of_acronym_.find(body.acronym);
    if (by_acronym != clusters_of_acronym_.end()) clusters = by_acronym->second;
  }
  if (clusters.size() == 1) return clusters.front();
  for (size_t cluster : clusters) {
    if (near.has_value() && clusters_->SharesArticle(cluster, *near)) return cluster;
  }
  return std::nullopt;
}

}  // namespace quotecheck
