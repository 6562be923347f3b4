#include "checker/resolve/known_names.h"

#include "absl/strings/str_cat.h"
#include "checker/resolve/person_name.h"
#include "checker/text/slug.h"

namespace quotecheck {
namespace {

// By the letters alone, "the" left out; never empty for a name with letters or digits.
std::string KeyOf(absl::string_view name) {
  const std::string slug = Slug(name);
  return slug.rfind("the-", 0) == 0 ? slug.substr(4) : slug;
}

// Without its titles: "President Rowe" is "Rowe".
std::string PersonKeyOf(absl::string_view name) { return Slug(ParsePersonName(name).Key()); }

}  // namespace

KnownNames::KnownNames(absl::Span<const KnownSpeaker> known) {
  for (size_t k = 0; k < known.size(); ++k) {
    speaker_of_.emplace(KeyOf(known[k].name), k);
    speaker_of_.emplace(PersonKeyOf(known[k].name), k);
    for (const std::string& alias : known[k].aliases) speaker_of_.emplace(KeyOf(alias), k);
  }
  speaker_of_.erase("");
}

std::optional<size_t> KnownNames::Find(absl::string_view name) const {
  for (const std::string& key : {KeyOf(name), PersonKeyOf(name)}) {
    const auto found = speaker_of_.find(key);
    if (found != speaker_of_.end()) return found->second;
  }
  return std::nullopt;
}

std::optional<size_t> KnownNames::Find(const Entity& entity) const {
  if (speaker_of_.empty()) return std::nullopt;
  if (std::optional<size_t> known = Find(entity.name)) return known;
  // A bare form of a longer name is shared with others of that surname.
  for (const PrintedName& name : entity.names) {
    if (ParsePersonName(name.text).bare() && !ParsePersonName(entity.name).bare()) continue;
    if (std::optional<size_t> known = Find(name.text)) return known;
  }
  return std::nullopt;
}

}  // namespace quotecheck
