#include "checker/resolve/body_evidence.h"

#include <string>
#include <utility>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "checker/resolve/body_name.h"

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

}  // namespace

void TellBodies(std::vector<ListedEntity>* entities) {
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
