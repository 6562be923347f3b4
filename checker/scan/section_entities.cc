#include "checker/scan/section_entities.h"

#include <algorithm>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/string_view.h"
#include "checker/base/stable_hash.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/scan/name_forms.h"
#include "checker/text/fold.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxBearers = 8;  // of one name: among more, nothing tells who is meant
constexpr size_t kMaxForms = 64;   // of one entity's names, and of its roles

using Words = std::vector<std::string>;

Words WordsOf(const std::string& name) {
  return absl::StrSplit(FoldName(name), ' ', absl::SkipEmpty());
}

// Speakers without a name are found by their descriptions, and nobody else by these.
std::string KeyOf(const Entity& entity, const std::string& name) {
  return absl::StrCat(entity.kind == EntityKind::kUnnamed ? "\n" : "", FoldName(name));
}

bool Contradict(Gender a, Gender b) {
  return a != Gender::kUnknown && b != Gender::kUnknown && a != b;
}

bool SamePerson(const std::string& a, const std::string& b) {
  const auto form_of = [](const std::string& name) {
    NameForm form;
    form.words = WordsOf(name);
    if (form.words.size() > 1 && IsNameSuffix(form.words.back())) {
      form.suffix = std::move(form.words.back());
      form.words.pop_back();
    }
    return form;
  };
  return SamePersonName(form_of(a), form_of(b));
}

// An initial counts less than a word.
size_t Fullness(const std::string& name) {
  size_t sum = 0;
  for (const std::string& word : WordsOf(name)) {
    sum += word.size() > 1 && word.back() != '.' ? 4 : 1;
  }
  return sum;
}

template <typename T, typename IsSame>
void AddNew(std::vector<T> more, const IsSame& is_same, std::vector<T>* all) {
  for (T& item : more) {
    if (all->size() == kMaxForms) return;
    const auto same = [&](const T& known) { return is_same(known, item); };
    if (std::none_of(all->begin(), all->end(), same)) all->push_back(std::move(item));
  }
}

}  // namespace

std::vector<std::optional<EntityIndex>> SectionEntities::Add(std::vector<SectionEntity> section) {
  // Most articles have one section, where nobody is looked up.
  for (; indexed_ < entities_.size(); ++indexed_) AddKeys(indexed_, entities_[indexed_]);
  absl::flat_hash_set<size_t> joined;
  std::vector<std::optional<size_t>> known(section.size());
  for (size_t i = 0; i < section.size() && indexed_ > 0; ++i) {
    known[i] = Find(section[i].entity);
    if (known[i].has_value() && !joined.insert(*known[i]).second) known[i].reset();
  }
  std::vector<std::optional<EntityIndex>> places(section.size());
  for (size_t i = 0; i < section.size(); ++i) {
    SectionEntity& it = section[i];
    const bool is_new = !known[i].has_value();
    if (is_new && !it.speaks && silent_ == kMaxSilent) continue;
    const size_t place = is_new ? entities_.size() : *known[i];
    if (is_new) {
      entities_.push_back(std::move(it.entity));
      speaks_.push_back(false);
      ++silent_;
    } else {
      AddKeys(place, it.entity);
      Join(std::move(it.entity), place);
    }
    if (it.speaks && !speaks_[place]) {
      speaks_[place] = true;
      --silent_;
    }
    places[i] = EntityIndex(place);
  }
  return places;
}

std::optional<size_t> SectionEntities::Find(const Entity& entity) const {
  std::optional<size_t> known = FindByName(entity.name, entity);
  if (!known.has_value() && entity.kind == EntityKind::kPerson) known = FindPerson(entity);
  if (!known.has_value() && entity.kind == EntityKind::kBody) known = FindBody(entity);
  return known;
}

std::vector<size_t> SectionEntities::Bearers(const std::string& key, const Entity& entity) const {
  std::vector<size_t> bearers;
  const auto found = by_key_.find(HashText(key));
  if (found == by_key_.end() || found->second.size() == kMaxBearers) return bearers;
  for (size_t known : found->second) {
    if (!Contradict(entities_[known].gender, entity.gender)) bearers.push_back(known);
  }
  return bearers;
}

// Who is called so, or the only one whose full name ends so. A place is nobody's surname.
std::optional<size_t> SectionEntities::FindByName(const std::string& name,
                                                  const Entity& entity) const {
  const std::string key = KeyOf(entity, name);
  const std::vector<size_t> bearers = Bearers(key, entity);
  std::vector<size_t> called_so;
  for (size_t known : bearers) {
    if (KeyOf(entities_[known], entities_[known].name) == key) called_so.push_back(known);
  }
  if (called_so.size() == 1) return called_so.front();
  if (!called_so.empty() || bearers.size() != 1 || IsPlace(key) || IsNationality(key)) {
    return std::nullopt;
  }
  return bearers.front();
}

// The one person whose full name differs by an initial, a short form or a middle name, or who was
// called by the surname alone.
std::optional<size_t> SectionEntities::FindPerson(const Entity& entity) const {
  const Words words = WordsOf(entity.name);
  if (words.size() < 2) return std::nullopt;
  const std::vector<size_t> bearers = Bearers(words.back(), entity);
  std::vector<size_t> same;
  for (size_t known : bearers) {
    if (SamePerson(entities_[known].name, entity.name)) same.push_back(known);
  }
  if (same.size() == 1) return same.front();
  const bool surname =
      bearers.size() == 1 && FoldName(entities_[bearers.front()].name) == words.back();
  if (!surname || IsPlace(words.back()) || IsNationality(words.back())) return std::nullopt;
  return bearers.front();
}

// The body that was called by another of its names, an acronym.
std::optional<size_t> SectionEntities::FindBody(const Entity& entity) const {
  for (const PrintedName& name : entity.names) {
    const std::optional<size_t> known = FindByName(name.text, entity);
    if (known.has_value() && entities_[*known].name == name.text) return known;
  }
  return std::nullopt;
}

void SectionEntities::Join(Entity entity, size_t place) {
  Entity& known = entities_[place];
  const size_t full = Fullness(entity.name);
  const size_t known_full = Fullness(known.name);
  const bool person = full == known_full && entity.kind == EntityKind::kPerson;
  if (full > known_full || (person && WordsOf(known.name).size() == 1)) known.kind = entity.kind;
  if (full > known_full) known.name = std::move(entity.name);
  if (known.gender == Gender::kUnknown) known.gender = entity.gender;
  if (known.speaks_for.empty()) known.speaks_for = std::move(entity.speaks_for);
  AddNew(
      std::move(entity.names),
      [](const PrintedName& a, const PrintedName& b) { return a.text == b.text; }, &known.names);
  AddNew(std::move(entity.roles), std::equal_to<std::string>(), &known.roles);
}

void SectionEntities::AddKeys(size_t place, const Entity& entity) {
  AddKey(KeyOf(entity, entity.name), place);
  if (entity.kind == EntityKind::kUnnamed) return;
  for (size_t i = 0; i < std::min(entity.names.size(), kMaxForms); ++i) {
    AddKey(KeyOf(entity, entity.names[i].text), place);
  }
  const Words words = WordsOf(entity.name);
  if (entity.kind == EntityKind::kPerson && words.size() > 1) AddKey(words.back(), place);
}

void SectionEntities::AddKey(const std::string& key, size_t entity) {
  absl::InlinedVector<uint32_t, 2>& bearers = by_key_[HashText(key)];
  const auto place = static_cast<uint32_t>(entity);
  if (bearers.size() < kMaxBearers &&
      std::find(bearers.begin(), bearers.end(), place) == bearers.end()) {
    bearers.push_back(place);
  }
}

}  // namespace quotecheck
