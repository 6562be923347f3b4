#ifndef QUOTECHECK_CHECKER_SCAN_SECTION_ENTITIES_H_
#define QUOTECHECK_CHECKER_SCAN_SECTION_ENTITIES_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/inlined_vector.h"
#include "checker/records/quote.h"
#include "checker/records/scanned_article.h"

namespace quotecheck {

// An entity of one section of an article.
struct SectionEntity {
  Entity entity;
  bool speaks = false;  // whether a quotation of the section is, or may be, its
};

// Makes the persons and bodies of an article out of those of its sections (text_sections.h). An
// entity is the one before it that is called the same, whose full name its surname ends, or whose
// surname it has and which nobody named in full; where several fit, it is another. Entities of one
// section stay apart, as the scanner has told them apart.
//
// Remembers all that speak, and 65,536 that do not: further ones are left out. Constant time for
// each entity.
class SectionEntities {
 public:
  // Takes the entities of the next section; gives their places among those of the article. Without
  // a place are only entities that do not speak. Those of the first section keep theirs.
  std::vector<std::optional<EntityIndex>> Add(std::vector<SectionEntity> section);

  std::vector<Entity> Take() { return std::move(entities_); }

 private:
  static constexpr size_t kMaxSilent = 1 << 16;

  // All look among those of earlier sections.
  std::optional<size_t> Find(const Entity& entity) const;
  std::optional<size_t> FindByName(const std::string& name, const Entity& entity) const;
  std::optional<size_t> FindPerson(const Entity& entity) const;
  std::optional<size_t> FindBody(const Entity& entity) const;
  // Those of a name or a surname that may be the entity.
  std::vector<size_t> Bearers(const std::string& key, const Entity& entity) const;

  void Join(Entity entity, size_t known);
  void AddKeys(size_t known, const Entity& entity);
  void AddKey(const std::string& key, size_t entity);

  std::vector<Entity> entities_;
  std::vector<bool> speaks_;  // by entity
  size_t silent_ = 0;
  size_t indexed_ = 0;  // so many of them are found by their keys
  // By hash of a folded name or surname.
  absl::flat_hash_map<uint64_t, absl::InlinedVector<uint32_t, 2>> by_key_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_SECTION_ENTITIES_H_
