#include "checker/resolve/body_evidence.h"

#include <algorithm>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "checker/resolve/body_name.h"
#include "checker/resolve/person_name.h"
#include "checker/resolve/role_key.h"

namespace quotecheck {
namespace {

// Empty for names of one word: "Vane" may be a company here and a person there.
std::string KeyOf(absl::string_view printed) {
  const BodyName name = ParseBodyName(printed);
  return name.words.size() < 2 || name.generic ? std::string() : name.CountryKey();
}

bool MayBeBody(const Entity& entity) {
  return entity.kind == EntityKind::kPerson && entity.gender == Gender::kUnknown &&
         entity.roles.empty() && entity.speaks_for.empty();
}

// A surname is a person's where so many times as many articles know a person of it as take it for a
// body: most of these have nothing to tell them apart by, while a body is seldom named without it.
constexpr size_t kMoreOften = 3;

// "the carmaker", not "President".
bool IsRoleOfBody(const std::string& role) { return !ParseRole(role).office; }

// The single word that a body is called by of which the article says nothing but an office; else
// empty.
std::string SingleWord(const Entity& entity) {
  const std::vector<std::string>& roles = entity.roles;
  if (entity.kind != EntityKind::kBody) return "";
  if (std::any_of(roles.begin(), roles.end(), IsRoleOfBody)) return "";
  PersonName name = ParsePersonName(entity.name);
  return name.words.size() == 1 ? std::move(name.words.front()) : std::string();
}

void TellPersonsBySurname(std::vector<ListedEntity>* entities) {
  struct Counts {
    size_t bodies = 0;
    size_t persons = 0;
  };
  absl::flat_hash_map<std::string, Counts> of_surname;
  for (const ListedEntity& listed : *entities) {
    const std::string word = SingleWord(*listed.entity);
    if (!word.empty()) ++of_surname[word].bodies;
  }
  for (const ListedEntity& listed : *entities) {
    if (listed.kind != EntityKind::kPerson) continue;
    const PersonName name = ParsePersonName(listed.entity->name);
    if (name.words.empty()) continue;
    const auto found = of_surname.find(name.words.back());
    if (found != of_surname.end()) ++found->second.persons;
  }
  for (ListedEntity& listed : *entities) {
    const std::string word = SingleWord(*listed.entity);
    if (word.empty()) continue;
    const Counts& counts = of_surname.at(word);
    if (counts.persons >= kMoreOften * counts.bodies) listed.kind = EntityKind::kPerson;
  }
}

}  // namespace

void TellBodies(std::vector<ListedEntity>* entities) {
  TellPersonsBySurname(entities);
  absl::flat_hash_set<std::string> bodies;
  for (const ListedEntity& listed : *entities) {
    const Entity& entity = *listed.entity;
    if (entity.kind == EntityKind::kBody) bodies.insert(KeyOf(entity.name));
    if (!entity.speaks_for.empty()) bodies.insert(KeyOf(entity.speaks_for));
  }
  bodies.erase("");
  for (ListedEntity& listed : *entities) {
    const Entity& entity = *listed.entity;
    if (MayBeBody(entity) && bodies.contains(KeyOf(entity.name))) listed.kind = EntityKind::kBody;
  }
}

}  // namespace quotecheck
