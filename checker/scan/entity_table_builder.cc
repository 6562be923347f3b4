#include "checker/scan/entity_table_builder.h"

#include <utility>

namespace quotecheck {
namespace {

constexpr double kMinConfidence = 0.5;

}  // namespace

size_t EntityTableBuilder::AddEntity(LocalEntity entity, const Traits& traits) {
  table_.entities.push_back(std::move(entity));
  traits_.push_back(traits);
  return table_.entities.size() - 1;
}

void EntityTableBuilder::Set(size_t mention, size_t entity, double confidence) {
  if (confidence < kMinConfidence) {
    Blank(mention, "the evidence is weak", {entity});
    return;
  }
  Referent& referent = table_.referents[mention];
  referent.entity = EntityIndex(entity);
  referent.confidence = confidence;
  referent.candidates.clear();
  referent.reason.clear();
}

void EntityTableBuilder::Blank(size_t mention, std::string reason,
                               const std::vector<size_t>& candidates) {
  Referent& referent = table_.referents[mention];
  referent.entity.reset();
  referent.confidence = 0;
  referent.reason = std::move(reason);
  referent.candidates.clear();
  for (size_t candidate : candidates) referent.candidates.emplace_back(candidate);
}

void EntityTableBuilder::SetOrBlank(size_t mention, const Choice& choice, std::string reason) {
  if (choice.entity && choice.confidence >= kMinConfidence) {
    Set(mention, *choice.entity, choice.confidence);
  } else {
    Blank(mention, std::move(reason), choice.candidates);
  }
}

std::optional<size_t> EntityTableBuilder::EntityOf(size_t mention) const {
  const std::optional<EntityIndex>& entity = table_.referents[mention].entity;
  return entity ? std::optional<size_t>(entity->value()) : std::nullopt;
}

}  // namespace quotecheck
