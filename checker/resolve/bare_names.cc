#include "checker/resolve/bare_names.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "checker/lexicon/names.h"
#include "checker/resolve/name_compatibility.h"
#include "checker/resolve/person_name.h"

namespace quotecheck {
namespace {

// More persons of one surname than this are never told apart by roles.
constexpr size_t kMaxCandidates = 32;
// A bare name means the person whom so many times as many articles name in full as all others who
// bear it: nine in ten of the articles that say who they mean, mean this one.
constexpr size_t kFarMoreOften = 9;

// The entities of one bare name, in order of the list.
struct BareName {
  PersonName name;
  std::vector<size_t> entities;
};

std::map<std::string, BareName> CollectBareNames(const SpeakerClusters& clusters) {
  std::map<std::string, BareName> names;
  for (size_t e = 0; e < clusters.entities().size(); ++e) {
    if (clusters.entities()[e].kind != EntityKind::kPerson || clusters.HasCluster(e)) continue;
    PersonName name = ParsePersonName(clusters.entities()[e].name);
    if (name.words.empty()) continue;
    BareName& bare = names[name.Key()];
    bare.name = std::move(name);
    bare.entities.push_back(e);
  }
  return names;
}

size_t AddAlone(size_t entity, std::vector<size_t> may_be, SpeakerClusters* clusters) {
  const size_t cluster = clusters->Add(EntityKind::kPerson);
  if (may_be.size() <= kMaxCandidates) (*clusters)[cluster].may_be = std::move(may_be);
  clusters->Join(cluster, entity);
  return cluster;
}

// A cluster that a bare name may stand for, and how many of its members are called by a given name
// and that surname.
struct Bearer {
  size_t cluster = 0;
  size_t full_names = 0;
};

// "Ann Rowe" or "A. Rowe" for Rowe; not "Team Rowe".
bool IsFullNameOf(const PersonName& name, const PersonName& bare) {
  return !name.bare() && (name.words.front().size() == 1 || IsGivenName(name.words.front())) &&
         CompareSurname(bare, name) != SurnameFit::kOther;
}

std::vector<Bearer> CountFullNames(const PersonName& bare, const std::vector<size_t>& persons,
                                   const SpeakerClusters& clusters) {
  std::vector<Bearer> bearers;
  for (size_t cluster : persons) {
    const std::vector<size_t>& members = clusters[cluster].members;
    const auto full_names = std::count_if(members.begin(), members.end(), [&](size_t member) {
      return IsFullNameOf(ParsePersonName(clusters.entities()[member].name), bare);
    });
    bearers.push_back({cluster, static_cast<size_t>(full_names)});
  }
  return bearers;
}

// The one that is named in full far more often than all others, unless its roles are others than
// these.
std::optional<size_t> FarMoreUsual(const std::vector<Bearer>& bearers,
                                   const std::vector<RoleKey>& roles,
                                   const SpeakerClusters& clusters) {
  Bearer usual;
  size_t all = 0;
  for (const Bearer& bearer : bearers) {
    if (bearer.full_names > usual.full_names) usual = bearer;
    all += bearer.full_names;
  }
  if (all == 0 || usual.full_names < kFarMoreOften * (all - usual.full_names)) return std::nullopt;
  if (!roles.empty() && SharedRoleWords(clusters[usual.cluster].roles, roles) == 0) {
    return std::nullopt;
  }
  return usual.cluster;
}

void JoinPerson(size_t entity, const std::vector<Bearer>& bearers, SpeakerClusters* clusters) {
  const Entity& record = *clusters->entities()[entity].entity;
  std::vector<size_t> fitting;
  std::vector<Bearer> fitting_bearers;
  for (const Bearer& bearer : bearers) {
    if (!GendersConflict(record.gender, (*clusters)[bearer.cluster].votes.Winner()) &&
        !clusters->SharesArticle(bearer.cluster, entity)) {
      fitting.push_back(bearer.cluster);
      fitting_bearers.push_back(bearer);
    }
  }
  std::optional<size_t> best;
  if (fitting.size() == 1) {
    best = fitting.front();
  } else if (fitting.size() <= kMaxCandidates) {
    best = clusters->BestByRoles(fitting, RolesOf(record));
  }
  if (!best.has_value()) best = FarMoreUsual(fitting_bearers, RolesOf(record), *clusters);
  if (best.has_value()) {
    clusters->Join(*best, entity);
  } else {
    AddAlone(entity, std::move(fitting), clusters);
  }
}

// Whose full name so few articles print is not whom so many call by the bare name: articles name in
// full at first.
bool ExplainTooFew(const std::vector<size_t>& persons, const BareName& bare,
                   const SpeakerClusters& clusters) {
  size_t articles = 0;
  for (size_t cluster : persons) articles += clusters[cluster].members.size();
  return articles * kFarMoreOften < bare.entities.size();
}

bool SharesRole(size_t entity, const std::vector<Bearer>& bearers,
                const SpeakerClusters& clusters) {
  const std::vector<RoleKey> roles = RolesOf(*clusters.entities()[entity].entity);
  return std::any_of(bearers.begin(), bearers.end(), [&](const Bearer& bearer) {
    return SharedRoleWords(clusters[bearer.cluster].roles, roles) > 0;
  });
}

// A mere given name is anybody's: of those who bear it, one office makes one person.
void ClusterByRoles(const BareName& bare, SpeakerClusters* clusters) {
  std::vector<size_t> known;
  for (size_t e : bare.entities) {
    const std::optional<size_t> best =
        clusters->BestByRoles(known, RolesOf(*clusters->entities()[e].entity));
    if (best.has_value() && !clusters->SharesArticle(*best, e)) {
      clusters->Join(*best, e);
      continue;
    }
    const size_t cluster = AddAlone(e, {}, clusters);
    if (!(*clusters)[cluster].roles.empty() && known.size() < kMaxCandidates) {
      known.push_back(cluster);
    }
  }
}

// One cluster for all that bear the name, or one for each sex; who shows no sex then, and who
// stands beside another in one article, is alone.
void ClusterUnexplained(const BareName& bare, SpeakerClusters* clusters) {
  const GivenName given = FindGivenName(bare.name.words.front());
  if (given.known && !given.also_surname) return ClusterByRoles(bare, clusters);
  GenderVotes sexes;
  for (size_t e : bare.entities) sexes.Add(clusters->entities()[e].entity->gender);
  const bool both = sexes.female > 0 && sexes.male > 0;
  std::map<Gender, size_t> cluster_of;
  for (size_t e : bare.entities) {
    Gender gender = clusters->entities()[e].entity->gender;
    if (!both) gender = Gender::kUnknown;
    const auto found = cluster_of.find(gender);
    if (found != cluster_of.end() && !clusters->SharesArticle(found->second, e)) {
      clusters->Join(found->second, e);
      continue;
    }
    const size_t cluster = AddAlone(e, {}, clusters);
    if (!both || gender != Gender::kUnknown) cluster_of.emplace(gender, cluster);
  }
}

}  // namespace

void ClusterBareNames(const FullNameClusters& full_names, const BodyClusters& bodies,
                      SpeakerClusters* clusters) {
  for (const auto& [key, bare] : CollectBareNames(*clusters)) {
    const std::vector<size_t> persons = full_names.ClustersOfSurname(bare.name);
    if (!persons.empty()) {
      const std::vector<Bearer> bearers = CountFullNames(bare.name, persons, *clusters);
      BareName others;  // whom none of these explains
      others.name = bare.name;
      const bool too_few = ExplainTooFew(persons, bare, *clusters);
      for (size_t e : bare.entities) {
        if (too_few && !SharesRole(e, bearers, *clusters)) {
          others.entities.push_back(e);
        } else {
          JoinPerson(e, bearers, clusters);
        }
      }
      ClusterUnexplained(others, clusters);
    } else if (const std::optional<size_t> body = bodies.Find(key, std::nullopt)) {
      for (size_t e : bare.entities) clusters->Join(*body, e);
    } else {
      ClusterUnexplained(bare, clusters);
    }
  }
}

}  // namespace quotecheck
