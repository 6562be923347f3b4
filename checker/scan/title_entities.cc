#include <algorithm>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/ascii.h"
#include "absl/strings/str_split.h"
#include "checker/scan/entities.h"
#include "checker/text/fold.h"

namespace quotecheck {
namespace {

constexpr double kFullNameConfidence = 0.9;
constexpr double kSurnameConfidence = 0.85;
constexpr double kMinConfidence = 0.5;

// The names of a body's entities, as printed and by their last word.
class KnownNames {
 public:
  explicit KnownNames(absl::Span<const Entity> entities) {
    for (size_t e = 0; e < entities.size(); ++e) {
      const Entity& entity = entities[e];
      if (entity.kind == EntityKind::kUnnamed) continue;
      for (const PrintedName& name : entity.names) Add(FoldName(name.text), e, &printed_);
      if (entity.kind != EntityKind::kPerson) continue;
      const std::string full = FoldName(entity.name);
      const size_t space = full.rfind(' ');
      if (space != std::string::npos) Add(full.substr(space + 1), e, &surnames_);
    }
  }

  // The entities that are called so, or where none is those with that surname.
  const std::vector<size_t>& Find(const std::string& folded) const {
    static const auto* const none = new std::vector<size_t>();
    for (const Names* names : {&printed_, &surnames_}) {
      const auto found = names->find(folded);
      if (found != names->end()) return found->second;
    }
    return *none;
  }

 private:
  using Names = absl::flat_hash_map<std::string, std::vector<size_t>>;
  static constexpr size_t kMaxBearers = 8;

  static void Add(std::string name, size_t entity, Names* names) {
    std::vector<size_t>& bearers = (*names)[std::move(name)];
    if (bearers.size() < kMaxBearers &&
        std::find(bearers.begin(), bearers.end(), entity) == bearers.end()) {
      bearers.push_back(entity);
    }
  }

  Names printed_;
  Names surnames_;
};

// The body's entity that one of the headline is.
void MapEntity(const LocalEntity& local, const KnownNames& known, Referent* mapped) {
  if (local.entity.kind == EntityKind::kUnnamed) return;
  const std::string name = FoldName(local.entity.name);
  std::vector<size_t> bearers = known.Find(name);
  double confidence = kFullNameConfidence;
  if (bearers.empty() && local.entity.kind == EntityKind::kPerson) {
    // The headline may have a given name that the body leaves out.
    const size_t space = name.rfind(' ');
    if (space != std::string::npos) bearers = known.Find(name.substr(space + 1));
    confidence = kSurnameConfidence;
  }
  if (bearers.size() == 1) {
    mapped->entity = EntityIndex(bearers.front());
    mapped->confidence = confidence;
  } else if (!bearers.empty()) {
    mapped->reason = "several people of this name";
    for (size_t bearer : bearers) mapped->candidates.emplace_back(bearer);
  }
}

}  // namespace

TitleEntities ResolveTitleEntities(const Document& title, const PairedMarks& marks,
                                   const std::vector<SourceMention>& mentions,
                                   absl::Span<const Entity> body) {
  return MatchTitleEntities(ResolveEntities(title, marks, mentions), body);
}

TitleEntities MatchTitleEntities(EntityTable own, absl::Span<const Entity> body) {
  const KnownNames known(body);
  TitleEntities result;
  std::vector<Referent> mapped(own.entities.size());
  for (size_t e = 0; e < own.entities.size(); ++e) {
    MapEntity(own.entities[e], known, &mapped[e]);
    if (mapped[e].entity || !mapped[e].candidates.empty()) continue;
    mapped[e].entity = EntityIndex(body.size() + result.added.size());
    mapped[e].confidence = 1;
    result.added.push_back(std::move(own.entities[e]));
  }
  for (Referent& referent : own.referents) {
    Referent moved;
    moved.reason = std::move(referent.reason);
    if (referent.entity) {
      moved = mapped[referent.entity->value()];
      moved.confidence *= referent.confidence;
      if (moved.entity && moved.confidence < kMinConfidence) {
        moved.candidates.push_back(*moved.entity);
        moved.entity.reset();
        moved.reason = "the evidence is weak";
      }
    }
    for (EntityIndex candidate : referent.candidates) {
      const Referent& to = mapped[candidate.value()];
      if (to.entity) moved.candidates.push_back(*to.entity);
    }
    result.referents.push_back(std::move(moved));
  }
  return result;
}

}  // namespace quotecheck
