#include "checker/resolve/speaker_records.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <numeric>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "checker/base/sort_unique.h"
#include "checker/lexicon/names.h"
#include "checker/resolve/person_name.h"
#include "checker/text/slug.h"

namespace quotecheck {
namespace {

constexpr size_t kNone = static_cast<size_t>(-1);

std::string WithoutThe(absl::string_view name) {
  return std::string(absl::StartsWithIgnoreCase(name, "the ") ? name.substr(4) : name);
}

// A name that so many times as many articles print in another form is passed over.
constexpr size_t kFarRarer = 20;

size_t StateFullness(const BodyName& state, absl::string_view name) {
  if (absl::StrReplaceAll(absl::AsciiStrToLower(name), {{" ", "_"}}) == state.words.front())
    return 3;
  return std::any_of(name.begin(), name.end(), absl::ascii_islower) ? 2 : 1;
}

// How full a name is; the fullest is what its speaker is called.
size_t Fullness(absl::string_view name, EntityKind kind) {
  if (kind == EntityKind::kBody) {
    const BodyName body = ParseBodyName(name);
    // "United States" before "America" before "U.S.", "Americans" before "American".
    if (body.is_state) return StateFullness(body, name);
    if (body.people) return absl::EndsWith(name, "s") ? 2 : 1;
    return 2 * body.words.size() + (body.country.empty() ? 0 : 1);
  }
  const PersonName person = ParsePersonName(name);
  return static_cast<size_t>(Specificity(person)) * 16 + person.words.size();
}

// Builds the records cluster by cluster.
class RecordMaker {
 public:
  RecordMaker(const SpeakerClusters& clusters, const BodyClusters& bodies,
              absl::Span<const KnownSpeaker> known)
      : clusters_(clusters), bodies_(bodies), known_(known) {}

  ResolvedSpeakers Make(absl::Span<const ScannedArticle> articles, absl::Span<const Quote> quotes);

 private:
  std::vector<size_t> NeededClusters(const std::vector<std::vector<size_t>>& listed,
                                     absl::Span<const ScannedArticle> articles,
                                     absl::Span<const Quote> quotes) const;
  std::string NameOf(const SpeakerCluster& cluster) const;
  Gender GenderOf(const SpeakerCluster& cluster, const std::string& name) const;
  void AddSpeaker(size_t cluster);
  void LinkSpokenFor(size_t cluster);
  size_t SpokenForSpeaker(const std::string& body, size_t spokesperson);
  void LinkOthers(size_t cluster);
  void NumberAndSort(ResolvedSpeakers* resolved);

  const SpeakerClusters& clusters_;
  const BodyClusters& bodies_;
  absl::Span<const KnownSpeaker> known_;
  std::vector<Speaker> speakers_;  // as made; speaks_for and may_be index into these
  std::vector<size_t> speaker_of_cluster_;
  absl::flat_hash_map<std::string, size_t> speaker_of_unquoted_body_;  // by CountryKey()
};

// The clusters of the entities that quotations name, of the candidates, and of those who speak in
// primary sources; in order of their first member.
std::vector<size_t> RecordMaker::NeededClusters(const std::vector<std::vector<size_t>>& listed,
                                                absl::Span<const ScannedArticle> articles,
                                                absl::Span<const Quote> quotes) const {
  absl::flat_hash_set<size_t> clusters;
  const auto need = [&](size_t article, EntityIndex entity) {
    clusters.insert(clusters_.ClusterOf(listed[article][entity.value()]));
  };
  for (const Quote& quote : quotes) {
    if (quote.entity.has_value()) need(quote.article.value(), *quote.entity);
    for (EntityIndex candidate : quote.candidates) need(quote.article.value(), candidate);
  }
  for (size_t a = 0; a < articles.size(); ++a) {
    for (const SpeechTurn& turn : articles[a].speech) {
      if (turn.entity.has_value()) need(a, *turn.entity);
    }
  }
  std::vector<size_t> needed(clusters.begin(), clusters.end());
  std::sort(needed.begin(), needed.end(), [this](size_t a, size_t b) {
    return clusters_[a].members.front() < clusters_[b].members.front();
  });
  return needed;
}

// The fullest name but those far rarer than another full one, which are most often misread; of two
// as full, the one printed by more articles, then the first by spelling.
std::string RecordMaker::NameOf(const SpeakerCluster& cluster) const {
  if (cluster.known.has_value()) return known_[*cluster.known].name;
  std::map<std::string, size_t> articles_of;
  for (size_t member : cluster.members) {
    const ListedEntity& listed = clusters_.entities()[member];
    // A description is what somebody is called only where he or she has no name.
    if (cluster.kind != EntityKind::kUnnamed && listed.entity->kind == EntityKind::kUnnamed) {
      continue;
    }
    ++articles_of[cluster.kind == EntityKind::kBody ? WithoutThe(listed.name)
                                                    : std::string(listed.name)];
  }
  size_t usual = 0;
  for (const auto& [name, articles] : articles_of) {
    const bool full = cluster.kind != EntityKind::kPerson || ParsePersonName(name).words.size() > 1;
    if (full) usual = std::max(usual, articles);
  }
  std::string best;
  std::pair<size_t, size_t> most;
  for (const auto& [name, articles] : articles_of) {
    if (articles * kFarRarer < usual) continue;
    const std::pair<size_t, size_t> rank(Fullness(name, cluster.kind), articles);
    if (best.empty() || rank > most) {
      best = name;
      most = rank;
    }
  }
  return best;
}

Gender RecordMaker::GenderOf(const SpeakerCluster& cluster, const std::string& name) const {
  const Gender voted = cluster.votes.Winner();
  if (voted != Gender::kUnknown || cluster.kind != EntityKind::kPerson) return voted;
  const PersonName person = ParsePersonName(name);
  if (person.words.empty() || person.bare()) return Gender::kUnknown;
  const NameGender told = GenderOfGivenName(person.words.front());
  if (told == NameGender::kFemale) return Gender::kFemale;
  return told == NameGender::kMale ? Gender::kMale : Gender::kUnknown;
}

void RecordMaker::AddSpeaker(size_t c) {
  const SpeakerCluster& cluster = clusters_[c];
  Speaker speaker;
  speaker.kind = cluster.kind;
  speaker.name = NameOf(cluster);
  speaker.gender = GenderOf(cluster, speaker.name);
  for (size_t member : cluster.members) {
    const Entity& entity = *clusters_.entities()[member].entity;
    for (const PrintedName& name : entity.names) speaker.names.push_back(name.text);
    speaker.roles.insert(speaker.roles.end(), entity.roles.begin(), entity.roles.end());
    // What stands for somebody with a name is a role of his or hers.
    if (entity.kind == EntityKind::kUnnamed && cluster.kind != EntityKind::kUnnamed) {
      speaker.roles.push_back(entity.name);
    }
  }
  SortUnique(&speaker.names);
  SortUnique(&speaker.roles);
  speaker_of_cluster_[c] = speakers_.size();
  speakers_.push_back(std::move(speaker));
}

// The speaker for a body that a member of cluster `spokesperson` speaks for; kNone for a common
// noun that no body of its article is called by.
size_t RecordMaker::SpokenForSpeaker(const std::string& body, size_t spokesperson) {
  if (const std::optional<size_t> cluster = bodies_.Find(body, spokesperson)) {
    if (speaker_of_cluster_[*cluster] == kNone) AddSpeaker(*cluster);
    return speaker_of_cluster_[*cluster];
  }
  const BodyName name = ParseBodyName(body);
  if (name.words.empty() || name.generic) return kNone;
  const auto [found, added] =
      speaker_of_unquoted_body_.emplace(name.CountryKey(), speakers_.size());
  if (added) {
    Speaker speaker;
    speaker.kind = EntityKind::kBody;
    speaker.name = WithoutThe(body);
    speaker.names = {body};
    speakers_.push_back(std::move(speaker));
  }
  return found->second;
}

// A spokesperson who speaks for several bodies in different articles has moved: none of them is
// kept.
void RecordMaker::LinkSpokenFor(size_t c) {
  std::optional<size_t> spoken_for;
  for (size_t member : clusters_[c].members) {
    const Entity& entity = *clusters_.entities()[member].entity;
    if (entity.speaks_for.empty()) continue;
    const size_t body = SpokenForSpeaker(entity.speaks_for, member);
    if (body == kNone || body == speaker_of_cluster_[c]) continue;
    if (spoken_for.has_value() && *spoken_for != body) return;
    spoken_for = body;
  }
  if (spoken_for.has_value()) {
    speakers_[speaker_of_cluster_[c]].speaks_for = SpeakerIndex(*spoken_for);
  }
}

void RecordMaker::LinkOthers(size_t c) {
  for (size_t other : clusters_[c].may_be) {
    const size_t speaker = speaker_of_cluster_[other];
    if (speaker != kNone) speakers_[speaker_of_cluster_[c]].may_be.push_back(SpeakerIndex(speaker));
  }
}

// Gives out identifiers, numbered in the order made where a name is shared, and sorts by them.
void RecordMaker::NumberAndSort(ResolvedSpeakers* resolved) {
  absl::flat_hash_set<std::string> taken;
  absl::flat_hash_map<std::string, size_t> next_number;
  for (Speaker& speaker : speakers_) {
    std::string slug = Slug(speaker.name);
    if (slug.empty()) slug = "speaker";
    speaker.id = slug;
    while (!taken.insert(speaker.id).second) {
      speaker.id = absl::StrCat(slug, "-", ++next_number.try_emplace(slug, 1).first->second);
    }
  }
  std::vector<size_t> order(speakers_.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::sort(order.begin(), order.end(),
            [this](size_t a, size_t b) { return speakers_[a].id < speakers_[b].id; });
  std::vector<SpeakerIndex> new_index(speakers_.size());
  for (size_t i = 0; i < order.size(); ++i) new_index[order[i]] = SpeakerIndex(i);
  for (size_t old : order) {
    Speaker& speaker = speakers_[old];
    if (speaker.speaks_for.has_value()) speaker.speaks_for = new_index[speaker.speaks_for->value()];
    for (SpeakerIndex& other : speaker.may_be) other = new_index[other.value()];
    std::sort(speaker.may_be.begin(), speaker.may_be.end());
    resolved->speakers.push_back(std::move(speaker));
  }
  for (size_t e = 0; e < clusters_.entities().size(); ++e) {
    const size_t speaker = speaker_of_cluster_[clusters_.ClusterOf(e)];
    if (speaker == kNone) continue;
    const ListedEntity& listed = clusters_.entities()[e];
    resolved->speaker_of[listed.article.value()][listed.index.value()] = new_index[speaker];
  }
}

ResolvedSpeakers RecordMaker::Make(absl::Span<const ScannedArticle> articles,
                                   absl::Span<const Quote> quotes) {
  ResolvedSpeakers resolved;
  std::vector<std::vector<size_t>> listed(articles.size());  // place in the list, by article
  for (size_t a = 0; a < articles.size(); ++a) {
    listed[a].resize(articles[a].entities.size());
    resolved.speaker_of.emplace_back(articles[a].entities.size());
  }
  for (size_t e = 0; e < clusters_.entities().size(); ++e) {
    const ListedEntity& entity = clusters_.entities()[e];
    listed[entity.article.value()][entity.index.value()] = e;
  }
  speaker_of_cluster_.assign(clusters_.size(), kNone);
  const std::vector<size_t> needed = NeededClusters(listed, articles, quotes);
  for (size_t cluster : needed) AddSpeaker(cluster);
  for (size_t cluster : needed) LinkSpokenFor(cluster);
  for (size_t cluster : needed) LinkOthers(cluster);
  NumberAndSort(&resolved);
  return resolved;
}

}  // namespace

ResolvedSpeakers MakeSpeakerRecords(const SpeakerClusters& clusters, const BodyClusters& bodies,
                                    absl::Span<const ScannedArticle> articles,
                                    absl::Span<const Quote> quotes,
                                    absl::Span<const KnownSpeaker> known) {
  return RecordMaker(clusters, bodies, known).Make(articles, quotes);
}

}  // namespace quotecheck
