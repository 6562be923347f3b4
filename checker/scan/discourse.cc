#include "checker/scan/discourse.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace quotecheck {
namespace {

constexpr size_t kRemembered = 24;
constexpr size_t kMaxDistance = 8;  // sentences
constexpr size_t kMaxCandidates = 4;

// What a mention adds to salience, after Lappin & Leass's table.
constexpr double kMention = 100;
constexpr double kSubject = 80;
constexpr double kHead = 80;  // not merely an owner
constexpr double kMainSubject = 40;
constexpr double kSpeaks = 60;

constexpr double kDecay = 0.5;         // from one sentence to the next
constexpr double kInsideSpeech = 0.3;  // of salience inside speech, where asked outside it
constexpr double kLastSubject = 1.2;
constexpr double kLastSpeaker = 1.15;
constexpr double kKnownGender = 1.25;  // the name tells the gender asked for
constexpr double kUnnamed = 0.6;
constexpr double kMinScore = 2;
constexpr double kSalienceOdds = 2;  // for each doubling of salience
constexpr double kAloneOdds = 3;     // of a candidate without another
constexpr double kDoubt = 0.2;
constexpr double kMaxConfidence = 0.95;

double Weight(const Place& place) {
  double weight = kMention;
  if (place.subject) weight += kSubject;
  if (!place.possessive) weight += kHead;
  if (place.main_subject) weight += kMainSubject;
  if (place.speaks) weight += kSpeaks;
  return weight;
}

double Decay(size_t from, size_t to) {
  return std::pow(kDecay, static_cast<double>(std::min<size_t>(to - from, 64)));
}

// The later of two places; of two in one sentence the better grammatical place counts.
Place Later(const Place& before, const Place& place) {
  Place later = place;
  if (before.sentence != place.sentence || before.quoted != place.quoted) return later;
  later.subject = place.subject || before.subject;
  later.main_subject = place.main_subject || before.main_subject;
  later.speaks = place.speaks || before.speaks;
  later.credited = place.credited || before.credited;
  later.reported = place.reported && before.reported;
  later.possessive = place.possessive && before.possessive;
  return later;
}

}  // namespace

void Discourse::Note(size_t entity, const Member& member, const Place& place) {
  auto found = std::find_if(recent_.rbegin(), recent_.rend(),
                            [&](const Recent& r) { return r.entity == entity; });
  Recent noted;
  const bool known = found != recent_.rend();
  if (known) {
    noted = *found;
    recent_.erase(std::next(found).base());
    const double decay = Decay(noted.last.sentence, place.sentence);
    if (place.sentence != noted.last.sentence) {
      noted.earlier = (noted.earlier + noted.here) * decay;
      noted.here = 0;
      noted.inside *= decay;
    }
  } else if (recent_.size() >= kRemembered) {
    recent_.erase(recent_.begin());
  }
  const Gender gender = noted.member.gender;
  if (!known) noted.first_sentence = place.sentence;
  ++noted.mentions;
  noted.entity = entity;
  noted.member = member;
  if (member.gender == Gender::kUnknown) noted.member.gender = gender;
  noted.last = known ? Later(noted.last, place) : place;
  double& salience = place.quoted ? noted.inside : noted.here;
  salience = std::max(salience, Weight(place));
  if (!place.quoted) {
    if (place.speaks) last_speaker_ = entity;
    if (place.credited) last_source_ = entity;
    if (place.main_subject) last_main_subject_ = entity;
  }
  recent_.push_back(noted);
}

const Place* Discourse::LastPlace(size_t entity) const {
  for (const Recent& recent : recent_) {
    if (recent.entity == entity) return &recent.last;
  }
  return nullptr;
}

std::optional<size_t> Discourse::Focus(const Query& query) const {
  if (!last_speaker_ || last_speaker_ != last_main_subject_) return std::nullopt;
  for (const Recent& recent : recent_) {
    if (recent.entity == *last_speaker_ && Agrees(recent, query)) return last_speaker_;
  }
  return std::nullopt;
}

bool Discourse::IsLastPerson(size_t entity) const {
  for (auto recent = recent_.rbegin(); recent != recent_.rend(); ++recent) {
    if (recent->entity == entity) return true;
    const bool counts = !recent->last.quoted && !recent->last.possessive;
    if (recent->member.person && !recent->member.plural && counts) return false;
  }
  return false;
}

void Discourse::SetGender(size_t entity, Gender gender) {
  for (Recent& recent : recent_) {
    if (recent.entity == entity && recent.member.gender == Gender::kUnknown) {
      recent.member.gender = gender;
    }
  }
}

bool Discourse::Agrees(const Recent& recent, const Query& query) const {
  if (recent.member.person != query.person && !query.plural) return false;
  // "They" may be a body.
  if (query.plural != recent.member.plural && !(query.plural && !recent.member.person)) {
    return false;
  }
  if (query.place.sentence > recent.last.sentence + kMaxDistance) return false;
  return query.gender == Gender::kUnknown || recent.member.gender == Gender::kUnknown ||
         recent.member.gender == query.gender;
}

double Discourse::Score(const Recent& recent, const Query& query) const {
  // "“We need a champion,” she said": whom somebody's words describe without a name does not act in
  // the text around them.
  if (!recent.member.named && !query.place.quoted && recent.earlier + recent.here <= 0) return 0;
  double score =
      recent.earlier + recent.here + (query.place.quoted ? 1.0 : kInsideSpeech) * recent.inside;
  score *= Decay(recent.last.sentence, query.place.sentence);
  if (last_main_subject_ == recent.entity) score *= kLastSubject;
  if (last_speaker_ == recent.entity && query.place.speaks) score *= kLastSpeaker;
  if (query.gender != Gender::kUnknown && recent.member.gender == query.gender) {
    score *= kKnownGender;
  }
  if (!recent.member.named && !recent.member.plural) score *= kUnnamed;
  return score;
}

Antecedent Discourse::AntecedentOf(const Recent& recent, const Query& query) const {
  Antecedent antecedent;
  antecedent.named = recent.member.named;
  antecedent.guessed = recent.member.guessed;
  antecedent.known_gender =
      query.gender != Gender::kUnknown && recent.member.gender == query.gender;
  antecedent.sentences = query.place.sentence - recent.last.sentence;
  antecedent.since_first = query.place.sentence - recent.first_sentence;
  antecedent.mentions = recent.mentions;
  antecedent.outside_speech = recent.here > 0;
  antecedent.subject = recent.last.subject;
  antecedent.speaks = recent.last.speaks;
  antecedent.last_main_subject = last_main_subject_ == recent.entity;
  antecedent.reported = recent.last.reported;
  antecedent.last_source = last_source_ == recent.entity;
  return antecedent;
}

std::vector<AntecedentCandidate> Discourse::Antecedents(const Query& query) const {
  std::vector<AntecedentCandidate> candidates;
  for (auto recent = recent_.rbegin(); recent != recent_.rend(); ++recent) {
    if (!Agrees(*recent, query) || Score(*recent, query) <= kMinScore) continue;
    candidates.push_back({recent->entity, AntecedentOf(*recent, query)});
  }
  return candidates;
}

Choice Discourse::Choose(const Query& query, absl::FunctionRef<bool(size_t)> admits) const {
  std::vector<std::pair<double, size_t>> scored;
  for (auto recent = recent_.rbegin(); recent != recent_.rend(); ++recent) {
    if (!Agrees(*recent, query) || !admits(recent->entity)) continue;
    const double score = Score(*recent, query);
    if (score <= kMinScore) continue;
    const double odds = query.by_odds ? AntecedentLogOdds(AntecedentOf(*recent, query))
                                      : kSalienceOdds * std::log2(score);
    scored.emplace_back(odds, recent->entity);
  }
  Choice choice;
  if (scored.empty()) return choice;
  std::stable_sort(scored.begin(), scored.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  for (size_t i = 0; i < scored.size() && i < kMaxCandidates; ++i) {
    choice.candidates.push_back(scored[i].second);
  }
  choice.entity = scored[0].second;
  if (query.by_odds) {
    double others = 0;
    for (const auto& [odds, entity] : scored) others += std::exp(odds - scored[0].first);
    choice.confidence = std::min(kMaxConfidence, 1 / others);
  } else {
    const double margin = scored.size() > 1 ? scored[0].first - scored[1].first : kAloneOdds;
    choice.confidence = std::min(kMaxConfidence, 1 / (1 + std::exp(kDoubt - margin)));
  }
  return choice;
}

}  // namespace quotecheck
