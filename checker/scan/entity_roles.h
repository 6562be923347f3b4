#ifndef QUOTECHECK_CHECKER_SCAN_ENTITY_ROLES_H_
#define QUOTECHECK_CHECKER_SCAN_ENTITY_ROLES_H_

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "checker/scan/descriptions.h"
#include "checker/scan/document.h"
#include "checker/scan/entities.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// What an article says its entities are: by titles ("Foreign Minister Sergey Lavrov"), by
// apposition ("Lavrov, the foreign minister,"), by party and state ("(D-Ohio)") and by the
// descriptions of those it does not name; and for whom its spokespeople speak.
class EntityRoles {
 public:
  // Both must outlive the object.
  EntityRoles(const Document& document, const std::vector<SourceMention>& mentions);

  // Takes the roles that a mention with a name ties to `entity`, and adds them to its record.
  // Mentions of one form of a name share `name_id`.
  void AddNamed(size_t mention, size_t name_id, size_t entity, EntityTable* table);
  // Takes the role that a verb ties to a named entity: "the mayor" of "Rowe is the mayor".
  void AddPredicate(size_t mention, size_t entity, EntityTable* table) {
    AddRole(mentions_[mention].tokens, true, entity, table);
  }
  // Takes the description of an entity without a name.
  void AddUnnamed(size_t mention, size_t entity);

  // The entities that the mention's description fits.
  std::vector<DescriptionIndex::Match> Find(size_t mention);

  // Is something told of the entity that cannot be with the mention's description?
  bool Contradicts(size_t entity, size_t mention);

  // Was an unnamed entity described as a person?
  bool IsPerson(size_t entity) const { return persons_.contains(entity); }

  // Sets Entity::speaks_for of every spokesperson, once all mentions are resolved.
  void SetSpokenFor(EntityTable* table) const;

 private:
  void AddRole(TokenRange tokens, bool apposition, size_t entity, EntityTable* table);
  void AddPrinted(TokenRange tokens, size_t entity, EntityTable* table);
  size_t HeadOf(TokenRange tokens) const;
  // Of a mention's words. Lives until the next call.
  const Description& DescriptionOf(size_t mention);
  void FindSpokenFor(TokenRange role, size_t entity);
  std::string NameOf(TokenRange body, const EntityTable& table) const;

  const Document& document_;
  const std::vector<SourceMention>& mentions_;
  std::vector<size_t> mention_at_;  // by token: the outermost mention that begins there
  DescriptionIndex index_;
  // The mention that was asked for last: it is asked for several times in a row.
  std::optional<size_t> described_;
  Description description_;
  absl::flat_hash_set<size_t> persons_;
  absl::flat_hash_set<size_t> names_read_;
  std::vector<std::pair<size_t, TokenRange>> spoken_for_;  // entity, the body's words
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_ENTITY_ROLES_H_
