#include "checker/resolve/described_persons.h"

#include <algorithm>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/match.h"
#include "checker/lexicon/public_life.h"
#include "checker/lexicon/roles.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxPersons = 256;  // of one article
// What one article in so many says of somebody may be misread.
constexpr size_t kArticlesToOneMisread = 50;
// What is said more often than that may be so.
constexpr size_t kArticlesToOneDoubt = 100;

// A minister or a Republican, not a campaign.
bool IsPersons(const std::string& head) {
  return IsOffice(head) || IsRoleNoun(head) || IsPartyMember(head);
}

// An office that does not say whose, or of which party, is: of several directors in the batch "the
// sporting director" may be one whom the article does not name.
bool IsBareOffice(const RoleKey& role) {
  return role.office && !role.owner && !role.former &&
         std::none_of(role.words.begin(), role.words.end(),
                      [](const std::string& word) { return IsPartyMember(word); });
}

}  // namespace

DescribedPersons::DescribedPersons(const SpeakerClusters* clusters) : clusters_(*clusters) {
  for (size_t c = 0; c < clusters_.size(); ++c) {
    if (clusters_[c].kind != EntityKind::kPerson) continue;
    for (size_t member : clusters_[c].members) {
      std::vector<size_t>& persons = persons_of_[clusters_.entities()[member].article];
      const bool listed = !persons.empty() && persons.back() == c;
      if (!listed && persons.size() < kMaxPersons) persons.push_back(c);
    }
  }
}

const DescribedPersons::Told& DescribedPersons::ToldOf(size_t cluster) {
  const auto [entry, fresh] = told_.try_emplace(cluster);
  Told& told = entry->second;
  if (!fresh) return told;
  for (size_t member : clusters_[cluster].members) {
    absl::flat_hash_set<std::string> here, former;
    for (const RoleKey& role : RolesOf(*clusters_.entities()[member].entity)) {
      (role.former ? former : here).insert(role.words.begin(), role.words.end());
    }
    for (const std::string& word : here) ++told.words[word];
    for (const std::string& word : former) ++told.former[word];
    ++told.articles;
  }
  return told;
}

// Does more than one article in `articles_to_one` say it? The head has to be told as the
// description has it, as still held or not; the other words anyhow.
bool DescribedPersons::IsTold(const RoleKey& role, const Told& told, size_t articles_to_one) {
  const auto count = [](const absl::flat_hash_map<std::string, size_t>& words,
                        const std::string& word) {
    const auto found = words.find(word);
    return found == words.end() ? size_t{0} : found->second;
  };
  const size_t least = 1 + told.articles / articles_to_one;
  if (count(role.former ? told.former : told.words, role.head) < least) return false;
  return std::all_of(role.words.begin(), role.words.end(), [&](const std::string& word) {
    return count(told.words, word) + count(told.former, word) >= least;
  });
}

std::optional<size_t> DescribedPersons::Find(size_t entity) {
  const ListedEntity& listed = clusters_.entities()[entity];
  const std::string& name = listed.entity->name;
  // "The mayor and his wife" are two.
  if (listed.kind != EntityKind::kUnnamed || !absl::StartsWithIgnoreCase(name, "the ") ||
      absl::StrContains(name, " and ")) {
    return std::nullopt;
  }
  const RoleKey role = ParseRole(name);
  const auto persons = persons_of_.find(listed.article);
  if (role.many || role.words.size() < 2 || !IsPersons(role.head) || IsBareOffice(role) ||
      persons == persons_of_.end()) {
    return std::nullopt;
  }
  std::optional<size_t> fitting;
  for (size_t person : persons->second) {
    if (GendersConflict(listed.entity->gender, clusters_[person].votes.Winner())) continue;
    const Told& told = ToldOf(person);
    if (!IsTold(role, told, kArticlesToOneDoubt)) continue;
    if (fitting.has_value() || !IsTold(role, told, kArticlesToOneMisread)) return std::nullopt;
    fitting = person;
  }
  return fitting;
}

}  // namespace quotecheck
