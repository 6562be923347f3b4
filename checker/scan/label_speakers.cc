#include "checker/scan/label_speakers.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/text/fold.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// A transcript with more labels than this is none.
constexpr size_t kMaxLabels = 1000;

// The folded words of a name, titles left out.
std::vector<std::string> WordsOf(absl::string_view name) {
  std::vector<std::string> words;
  for (const Token& token : SplitWords(name)) {
    std::string word = FoldName(WithoutPossessive(token.folded));
    if (!IsTitle(word)) words.push_back(std::move(word));
  }
  return words;
}

bool Holds(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// One surname, and nothing of the shorter name that the longer one lacks.
bool AreOneName(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.empty() || b.empty() || a.back() != b.back()) return false;
  const auto& shorter = a.size() < b.size() ? a : b;
  const auto& longer = a.size() < b.size() ? b : a;
  return std::all_of(shorter.begin(), shorter.end(),
                     [&](const std::string& word) { return Holds(longer, word); });
}

bool Conflict(Gender a, Gender b) {
  return a != Gender::kUnknown && b != Gender::kUnknown && a != b;
}

// Does a role, or a description, name the office that a label names: "mayor of Elmstead", "mayor"?
bool HasRole(const Entity& entity, const std::vector<std::string>& office) {
  return std::any_of(entity.roles.begin(), entity.roles.end(), [&](const std::string& role) {
    const std::vector<Token> words = SplitWords(role);
    return std::all_of(office.begin(), office.end(), [&](const std::string& wanted) {
      return std::any_of(words.begin(), words.end(),
                         [&](const Token& word) { return word.folded == wanted; });
    });
  });
}

std::vector<std::string> OfficeOf(absl::string_view role) {
  std::vector<std::string> office;
  for (const Token& token : SplitWords(role)) {
    if (token.folded != "the") office.push_back(token.folded);
  }
  return office;
}

}  // namespace

std::optional<EntityIndex> LabelSpeakers::Find(const TurnLabel& label, const PrintedName& printed) {
  if (label.kind != TurnLabelKind::kName && label.kind != TurnLabelKind::kRole) return std::nullopt;
  const std::string key = FoldName(printed.text);
  const auto known = known_.find(key);
  if (known != known_.end()) return known->second;
  if (known_.size() == kMaxLabels) return std::nullopt;
  const std::optional<EntityIndex> found =
      label.kind == TurnLabelKind::kName ? FindName(label, &printed) : FindRole(label, printed);
  known_.emplace(key, found);
  return found;
}

std::optional<EntityIndex> LabelSpeakers::FindByName(const std::string& name) {
  TurnLabel label;
  label.name = name;
  return FindName(label, nullptr);
}

std::optional<EntityIndex> LabelSpeakers::FindName(const TurnLabel& label,
                                                   const PrintedName* printed) {
  const std::vector<std::string> words = WordsOf(label.name);
  const std::string printed_name = printed == nullptr ? std::string() : printed->text;
  std::vector<size_t> fitting;
  for (size_t e = 0; e < entities_.size(); ++e) {
    const Entity& entity = entities_[e];
    if (entity.kind == EntityKind::kPerson && !Conflict(entity.gender, label.gender) &&
        AreOneName(words, WordsOf(entity.name))) {
      fitting.push_back(e);
    }
  }
  if (fitting.empty()) return Add(EntityKind::kPerson, label, printed);
  if (fitting.size() > 1) return std::nullopt;
  Entity& entity = entities_[fitting.front()];
  const size_t known = WordsOf(entity.name).size();
  // What only labels name is printed in capitals.
  const bool in_capitals = known == words.size() && entity.name == printed_name;
  if (known < words.size() || in_capitals) entity.name = label.name;
  if (entity.gender == Gender::kUnknown) entity.gender = label.gender;
  if (entity.roles.empty() && !label.role.empty()) entity.roles.push_back(label.role);
  return EntityIndex(fitting.front());
}

std::optional<EntityIndex> LabelSpeakers::FindRole(const TurnLabel& label,
                                                   const PrintedName& printed) {
  const std::vector<std::string> office = OfficeOf(label.name);
  std::vector<size_t> holders;
  for (size_t e = 0; e < entities_.size(); ++e) {
    if (entities_[e].kind == EntityKind::kPerson && HasRole(entities_[e], office)) {
      holders.push_back(e);
    }
  }
  if (holders.size() == 1) return EntityIndex(holders.front());
  if (holders.size() > 1) return std::nullopt;
  const auto described = std::find_if(entities_.begin(), entities_.end(), [&](const Entity& e) {
    return e.kind == EntityKind::kUnnamed && Fold(e.name) == label.name;
  });
  if (described != entities_.end()) {
    described->name = label.name;  // the text may have it in capitals alone
    return EntityIndex(static_cast<size_t>(described - entities_.begin()));
  }
  return Add(EntityKind::kUnnamed, label, &printed);
}

EntityIndex LabelSpeakers::Add(EntityKind kind, const TurnLabel& label,
                               const PrintedName* printed) {
  Entity entity;
  entity.kind = kind;
  entity.name = label.name;
  entity.gender = label.gender;
  if (!label.role.empty()) entity.roles.push_back(label.role);
  if (printed != nullptr) entity.names.push_back(*printed);
  entities_.push_back(std::move(entity));
  return EntityIndex(entities_.size() - 1);
}

}  // namespace quotecheck
