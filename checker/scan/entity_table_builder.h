#ifndef QUOTECHECK_CHECKER_SCAN_ENTITY_TABLE_BUILDER_H_
#define QUOTECHECK_CHECKER_SCAN_ENTITY_TABLE_BUILDER_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "checker/scan/discourse.h"
#include "checker/scan/entities.h"

namespace quotecheck {

// The entities and referents of an article while its mentions are being resolved. Keeps the rule
// that a referent below a confidence of one half stays blank.
class EntityTableBuilder {
 public:
  // Every mention begins blank, without a reason.
  explicit EntityTableBuilder(size_t mentions) { table_.referents.resize(mentions); }

  // What kind of name it has decides what may stand for it.
  struct Traits {
    bool plural = false;  // "Russians"
    bool place = false;
    bool guessed = false;  // of a name that may be a body's, taken for a person's
    bool open = false;     // of a name of which nothing tells what bears it, taken for a body's
  };
  size_t AddEntity(LocalEntity entity, const Traits& traits);
  Entity& entity(size_t index) { return table_.entities[index].entity; }
  const Entity& entity(size_t index) const { return table_.entities[index].entity; }
  bool IsPlural(size_t entity) const { return traits_[entity].plural; }
  bool IsPlace(size_t entity) const { return traits_[entity].place; }
  bool IsGuessed(size_t entity) const { return traits_[entity].guessed; }
  bool IsOpen(size_t entity) const { return traits_[entity].open; }
  size_t entity_count() const { return table_.entities.size(); }

  // Says whom a mention stands for.
  void Set(size_t mention, size_t entity, double confidence);
  // Says that nothing tells, and why.
  void Blank(size_t mention, std::string reason, const std::vector<size_t>& candidates = {});
  // The one or the other, as `choice` has it.
  void SetOrBlank(size_t mention, const Choice& choice, std::string reason);

  std::optional<size_t> EntityOf(size_t mention) const;
  const Referent& referent(size_t mention) const { return table_.referents[mention]; }

  EntityTable& table() { return table_; }

 private:
  EntityTable table_;
  std::vector<Traits> traits_;  // by entity
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_ENTITY_TABLE_BUILDER_H_
