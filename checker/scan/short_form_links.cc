#include "checker/scan/short_form_links.h"

#include <algorithm>
#include <iterator>

#include "absl/container/flat_hash_set.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/lexicon/wordnet.h"

namespace quotecheck {
namespace {

constexpr double kSurnameConfidence = 0.93;
constexpr double kTitledSurnameConfidence = 0.85;
constexpr double kGivenNameConfidence = 0.8;
constexpr double kLastNamedConfidence = 0.6;
constexpr double kMainBearerConfidence = 0.75;
constexpr double kNextBearerConfidence = 0.55;
// As many times more often than the one named last is the main one mentioned.
constexpr size_t kMainBearerRatio = 2;
constexpr double kShortBodyConfidence = 0.75;
constexpr double kInnerNameConfidence = 0.6;

// "Rowe Administration": its first word is not the body's short name.
bool IsNamedAfterPerson(const NameForm& form) {
  static const auto* const words = new absl::flat_hash_set<absl::string_view>{
      "administration", "campaign",  "family",      "doctrine", "foundation", "tower", "plan",
      "government",     "democrats", "republicans", "cabinet",  "commission", "report"};
  return words->contains(form.words.back());
}

}  // namespace

void ShortFormLinker::LinkAll(size_t form, size_t cluster, double confidence) {
  for (size_t mention : forms_.forms[form].mentions) {
    links_[mention] = {cluster, confidence, {}};
  }
}

// "Rowe Jr." is the junior; plain "Rowe" is the other, where there are both.
std::vector<size_t> ShortFormLinker::WithSuffix(const std::vector<size_t>& clusters,
                                                const std::string& suffix) const {
  std::vector<size_t> fitting;
  for (size_t c : clusters) {
    const std::vector<size_t>& known = index_.cluster(c).forms;
    if (std::any_of(known.begin(), known.end(),
                    [&](size_t f) { return forms_.forms[f].suffix == suffix; })) {
      fitting.push_back(c);
    }
  }
  return fitting.empty() ? clusters : fitting;
}

std::vector<size_t> ShortFormLinker::WithGender(const std::vector<size_t>& clusters,
                                                Gender gender) const {
  if (gender == Gender::kUnknown) return clusters;
  std::vector<size_t> fitting;
  for (size_t c : clusters) {
    const Gender known = index_.cluster(c).gender;
    if (known == Gender::kUnknown || known == gender) fitting.push_back(c);
  }
  // "Mrs. Rowe" after "Ann Rowe" and "Lee Rowe" is the one known to be a woman.
  std::vector<size_t> certain;
  for (size_t c : fitting) {
    if (index_.cluster(c).gender == gender) certain.push_back(c);
  }
  return certain.empty() ? fitting : certain;
}

// The persons that a single word can name, and how surely one of them.
std::vector<size_t> ShortFormLinker::PersonsOf(const NameForm& form, double* confidence) const {
  const std::string& word = form.words.front();
  if (const auto found = index_.WithSurname(word); !found.empty()) {
    *confidence = kSurnameConfidence;
    return {found.begin(), found.end()};
  }
  if (form.body + form.place + form.adherents > 0 && form.person == 0) return {};
  // "Queen Ann", "Pope Paul II" are nobody's given name in the article.
  if (form.person > 0 || !form.suffix.empty()) return {};
  if (const auto found = index_.WithGivenName(word); !found.empty()) {
    *confidence = kGivenNameConfidence;
    return {found.begin(), found.end()};
  }
  if (const auto found = index_.WithMiddleName(word); !found.empty()) {
    *confidence = kInnerNameConfidence;
    return {found.begin(), found.end()};
  }
  return {};
}

// How often full forms of the candidate's name stand before the mention, and where last.
ShortFormLinker::Bearer ShortFormLinker::BearerAt(size_t mention, size_t cluster) const {
  Bearer bearer;
  bearer.cluster = cluster;
  for (size_t f : index_.cluster(cluster).forms) {
    const std::vector<size_t>& places = forms_.forms[f].mentions;
    const auto after = std::lower_bound(places.begin(), places.end(), mention);
    bearer.named += static_cast<size_t>(after - places.begin());
    if (after != places.begin()) bearer.last = std::max(bearer.last, *(after - 1) + 1);
  }
  return bearer;
}

// Of several bearers of a bare surname it is the one whom the article mostly speaks of, or where
// none stands out the one named last: a wife or a son of the main person is named in full.
void ShortFormLinker::LinkAmbiguous(size_t mention, const std::vector<size_t>& fitting,
                                    LinkedTimes* bare) {
  NameLink& link = links_[mention];
  std::vector<Bearer> bearers;
  for (size_t c : fitting) {
    Bearer bearer = BearerAt(mention, c);
    if (bearer.named == 0) continue;
    bearer.named += (*bare)[c];
    bearers.push_back(bearer);
  }
  link.candidates = fitting;
  if (bearers.empty()) {
    // Before any full name: the one most often named after it.
    link.cluster = *std::max_element(fitting.begin(), fitting.end(), [&](size_t a, size_t b) {
      return BearerAt(mentions_.size(), a).named < BearerAt(mentions_.size(), b).named;
    });
    link.confidence = kNextBearerConfidence;
    return;
  }
  const auto main =
      *std::max_element(bearers.begin(), bearers.end(),
                        [](const Bearer& a, const Bearer& b) { return a.named < b.named; });
  const auto last =
      *std::max_element(bearers.begin(), bearers.end(),
                        [](const Bearer& a, const Bearer& b) { return a.last < b.last; });
  link.confidence = kLastNamedConfidence;
  link.cluster = last.cluster;
  if (bearers.size() == 1 || main.cluster == last.cluster) {
    link.confidence = kMainBearerConfidence;
  } else if (main.named >= kMainBearerRatio * last.named) {
    link.cluster = main.cluster;
  }
  ++(*bare)[*link.cluster];
  std::stable_partition(link.candidates.begin(), link.candidates.end(),
                        [&](size_t c) { return c == *link.cluster; });
}

// `bare` counts, by bearer, the mentions of the form that were linked before this one.
void ShortFormLinker::LinkMention(size_t mention, size_t form,
                                  const std::vector<size_t>& candidates, double confidence,
                                  LinkedTimes* bare) {
  const std::vector<size_t> fitting = WithoutRelatives(
      WithGender(WithSuffix(candidates, forms_.forms[form].suffix), mentions_[mention].gender),
      mention, *bare);
  if (fitting.size() == 1) {
    const bool told = candidates.size() > 1;
    links_[mention] = {fitting.front(), told ? kTitledSurnameConfidence : confidence, {}};
    if (told) ++(*bare)[fitting.front()];
  } else if (!fitting.empty()) {
    LinkAmbiguous(mention, fitting, bare);
  }
}

// A longer name of a body that the form shortens: "Harwick" for "Harwick University".
std::optional<size_t> ShortFormLinker::LongerBody(const NameForm& form) const {
  const auto found = index_.WithBodyWord(form.words.front());
  if (found.size() != 1 || form.words.size() != 1) return std::nullopt;
  const std::string& word = form.words.front();
  const NameCluster& longer = index_.cluster(found.front());
  if (IsNamedAfterPerson(forms_.forms[longer.fullest])) return std::nullopt;
  if (IsPlace(word) || IsNationality(word) || IsGivenName(word) ||
      IsWord(word, PartOfSpeech::kNoun) || IsWord(word, PartOfSpeech::kAdjective)) {
    return std::nullopt;
  }
  return found.front();
}

// "Mr. Rowe" where the only Rowe with a given name is a woman: a bearer whom the article never
// names in full.
void ShortFormLinker::AddOtherBearer(size_t form, std::vector<size_t>* persons) {
  const NameForm& name = forms_.forms[form];
  for (size_t mention : name.mentions) {
    const Gender gender = mentions_[mention].gender;
    if (gender == Gender::kUnknown || !WithGender(*persons, gender).empty()) continue;
    const size_t cluster = index_.NewCluster(EntityKind::kPerson, form);
    index_.cluster(cluster).gender = gender;
    persons->push_back(cluster);
    index_.AddSurname(name.words.back(), cluster);
  }
}

// "Rowe said", and later "first lady Ann Rowe": another Rowe, whom the article need not name in
// full.
void ShortFormLinker::AddUnnamedBearer(size_t form, std::vector<size_t>* persons) {
  const size_t first = forms_.forms[form].mentions.front();
  if (!std::all_of(persons->begin(), persons->end(), [&](size_t c) {
        return bearers_.IsRelative(index_.cluster(c)) &&
               forms_.forms[index_.cluster(c).forms.front()].words.back() ==
                   forms_.forms[form].words.front() &&
               first < bearers_.FirstMention(index_.cluster(c));
      })) {
    return;
  }
  persons->push_back(index_.NewCluster(EntityKind::kPerson, form));
}

// A relative is called by the bare surname only where he or she speaks, or is named more often than
// the others.
std::vector<size_t> ShortFormLinker::WithoutRelatives(const std::vector<size_t>& persons,
                                                      size_t mention,
                                                      const LinkedTimes& bare) const {
  const bool relatives = std::any_of(persons.begin(), persons.end(), [this](size_t cluster) {
    return bearers_.IsRelative(index_.cluster(cluster));
  });
  if (persons.size() < 2 || !relatives) return persons;
  const auto named = [&](size_t cluster) {
    const auto found = bare.find(cluster);
    return bearers_.TimesNamed(index_.cluster(cluster), mention) +
           (found == bare.end() ? 0 : found->second);
  };
  size_t most = 0;
  for (size_t c : persons) {
    if (!bearers_.IsRelative(index_.cluster(c))) most = std::max(most, named(c));
  }
  std::vector<size_t> left;
  std::copy_if(persons.begin(), persons.end(), std::back_inserter(left), [&](size_t c) {
    return !bearers_.IsRelative(index_.cluster(c)) || bearers_.SpeaksInFull(index_.cluster(c)) ||
           named(c) > most;
  });
  return left.empty() ? persons : left;
}

void ShortFormLinker::LinkSpeakingPlace(size_t form) {
  const NameForm& name = forms_.forms[form];
  if (name.words.size() > 1 || name.place + name.adherents == 0) return;
  const auto bearers = index_.WithSurname(name.words.front());
  std::vector<size_t> persons;
  std::copy_if(bearers.begin(), bearers.end(), std::back_inserter(persons),
               [this](size_t cluster) { return bearers_.IsSurelyPerson(index_.cluster(cluster)); });
  LinkedTimes bare;
  for (size_t mention : name.mentions) {
    if (mentions_[mention].speaks) {
      LinkMention(mention, form, persons, kSurnameConfidence, &bare);
    }
  }
}

void ShortFormLinker::LinkShortForm(size_t form) {
  const NameForm& name = forms_.forms[form];
  double confidence = 0;
  std::vector<size_t> persons = PersonsOf(name, &confidence);
  if (!persons.empty()) {
    AddOtherBearer(form, &persons);
    AddUnnamedBearer(form, &persons);
    LinkedTimes bare;
    for (size_t mention : name.mentions) LinkMention(mention, form, persons, confidence, &bare);
    if (persons.size() == 1) index_.cluster(persons.front()).forms.push_back(form);
    return;
  }
  if (const std::optional<size_t> body = LongerBody(name)) {
    index_.JoinCluster(*body, form);
    LinkAll(form, *body, kShortBodyConfidence);
    return;
  }
  AddSingle(form);
}

void ShortFormLinker::AddSingle(size_t form) {
  const NameForm& name = forms_.forms[form];
  // Persons are introduced with a given name or a title; what never has either is most often a
  // company, a publication or a place.
  const bool person =
      name.person > 0 || name.female + name.male > 0 || IsGivenName(name.words.front());
  LinkAll(form, index_.NewCluster(person ? EntityKind::kPerson : EntityKind::kBody, form),
          kSurnameConfidence);
}

}  // namespace quotecheck
