#include "checker/scan/name_clusters.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/lexicon/wordnet.h"
#include "checker/scan/name_bearers.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {
namespace {

// Bearers of one word that are compared with a name that has it.
constexpr size_t kMaxCompared = 16;

constexpr double kFullNameConfidence = 0.97;
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

// One name for the several that a state goes by.
absl::string_view CanonicalPlace(absl::string_view word) {
  if (word == "us" || word == "u.s" || word == "usa" || word == "u.s.a") return "united states";
  if (word == "uk" || word == "u.k" || word == "britain") return "united kingdom";
  if (word == "eu" || word == "e.u") return "european union";
  if (word == "un" || word == "u.n") return "united nations";
  return word;
}

std::string Key(const NameForm& form) {
  std::string key;
  for (const std::string& word : form.words) {
    if (!key.empty()) key += ' ';
    for (char c : word) {
      if (c != '.') key += c;
    }
  }
  return std::string(CanonicalPlace(key));
}

class Clusterer {
 public:
  Clusterer(const Document& document, const std::vector<SourceMention>& mentions,
            const NameForms& forms)
      : document_(document), mentions_(mentions), forms_(forms), bearers_(mentions, forms) {
    cluster_of_form_.assign(forms.forms.size(), std::nullopt);
    result_.links.resize(mentions.size());
    for (const NameForm& form : forms.forms) {
      if (form.words.size() == 1) single_words_.insert(form.words.front());
    }
  }

  NameClusters Cluster() {
    for (size_t f = 0; f < forms_.forms.size(); ++f) {
      if (IsFullPersonName(forms_.forms[f])) AddPerson(f);
    }
    // Names spelt out before their acronyms, whichever stands first.
    for (const bool spelt_out : {true, false}) {
      for (size_t f = 0; f < forms_.forms.size(); ++f) {
        const NameForm& form = forms_.forms[f];
        if (cluster_of_form_[f] || (form.words.size() > 1) != spelt_out) continue;
        if (IsBodyForm(form) && !IsBearersSurname(form)) AddBody(f);
      }
    }
    for (size_t f = 0; f < forms_.forms.size(); ++f) {
      if (cluster_of_form_[f]) {
        LinkAll(f, *cluster_of_form_[f], kFullNameConfidence);
        LinkSpeakingPlace(f);
      } else {
        LinkShortForm(f);
      }
    }
    FindFullest();
    return std::move(result_);
  }

 private:
  using Buckets = absl::flat_hash_map<std::string, std::vector<size_t>>;

  bool IsFullPersonName(const NameForm& form) const;
  bool IsBodyForm(const NameForm& form) const;
  bool IsBearersSurname(const NameForm& form) const;
  size_t NewCluster(EntityKind kind, size_t form);
  void JoinCluster(size_t cluster, size_t form);
  bool SamePerson(const NameForm& a, const NameForm& b) const;
  void AddPerson(size_t form);
  void AddBody(size_t form);
  bool IsDefinedBefore(size_t form) const;
  void LinkAll(size_t form, size_t cluster, double confidence);
  void LinkShortForm(size_t form);
  void AddOtherBearer(size_t form, std::vector<size_t>* persons);
  void AddUnnamedBearer(size_t form, std::vector<size_t>* persons);
  std::vector<size_t> WithoutRelatives(const std::vector<size_t>& persons, size_t mention,
                                       const absl::flat_hash_map<size_t, size_t>& bare) const;
  void LinkSpeakingPlace(size_t form);
  std::vector<size_t> PersonsOf(const NameForm& form, double* confidence) const;
  std::vector<size_t> WithSuffix(const std::vector<size_t>& clusters,
                                 const std::string& suffix) const;
  std::vector<size_t> WithGender(const std::vector<size_t>& clusters, Gender gender) const;
  struct Bearer {
    size_t cluster = 0;
    size_t named = 0;  // times
    size_t last = 0;   // 1 + the last mention of those, 0 for none
  };
  Bearer BearerAt(size_t mention, size_t cluster) const;
  void LinkAmbiguous(size_t mention, const std::vector<size_t>& fitting,
                     absl::flat_hash_map<size_t, size_t>* bare);
  void LinkMention(size_t mention, size_t form, const std::vector<size_t>& candidates,
                   double confidence, absl::flat_hash_map<size_t, size_t>* bare);
  std::optional<size_t> LongerBody(const NameForm& form) const;
  void AddSingle(size_t form);
  void FindFullest();

  const Document& document_;
  const std::vector<SourceMention>& mentions_;
  const NameForms& forms_;
  const NameBearers bearers_;
  NameClusters result_;
  std::vector<std::optional<size_t>> cluster_of_form_;
  absl::flat_hash_set<std::string> single_words_;
  Buckets by_surname_, by_given_, by_middle_;  // persons
  absl::flat_hash_map<std::string, size_t> by_body_key_, by_initials_;
  Buckets by_body_word_;  // first words of bodies
};

// Two or three words of which the first is none of the language's, as "Aurelio Banks" has it and
// "National Bank" has not.
bool CanBePersonName(const NameForm& form) {
  const std::string& first = form.words.front();
  return form.words.size() <= 3 && !form.after_the && !IsPlace(first) && !IsNationality(first) &&
         !IsOrganisationNoun(first) && !IsWord(first, PartOfSpeech::kNoun) &&
         !IsWord(first, PartOfSpeech::kAdjective);
}

// A church, a town or a day is called after one who speaks no more: "St. Olav" is not Pope Olav.
bool IsSaint(const NameForm& form) {
  return form.words.front() == "st" || form.words.front() == "saint";
}

bool Clusterer::IsFullPersonName(const NameForm& form) const {
  constexpr size_t kMaxWords = 6;  // more are a headline or a list
  if (form.words.size() < 2 || form.words.size() > kMaxWords || form.place > 0) return false;
  if (IsSaint(form)) return false;
  for (size_t w = 1; w < form.words.size(); ++w) {
    if (form.words[w] == form.words.front()) return false;
  }
  if (form.person > form.body) return true;
  if (form.has_role && CanBePersonName(form)) return true;
  if (form.body > 0 || form.adherents > 0) return false;
  if (form.female + form.male > 0) return true;
  // Two words that the lexicon knows: a person where the last is used as a surname.
  return !form.after_the && form.words.size() <= 3 &&
         (form.speaks || single_words_.contains(form.words.back())) &&
         !IsOrganisationNoun(form.words.back());
}

bool Clusterer::IsBodyForm(const NameForm& form) const {
  return form.words.size() > 1 || form.body + form.place + form.adherents > 0 ||
         (form.after_the && form.person == 0);
}

// "ROWE on the harbour: …" looks like an acronym, and "the Rowe camp" like a body; of an article
// that names Ann Rowe they are hers.
bool Clusterer::IsBearersSurname(const NameForm& form) const {
  if (form.words.size() != 1 || form.place + form.adherents > 0) return false;
  const auto bearers = by_surname_.find(form.words.front());
  if (bearers == by_surname_.end()) return false;
  const bool person = std::any_of(
      bearers->second.begin(), bearers->second.end(),
      [this](size_t cluster) { return bearers_.IsSurelyPerson(result_.clusters[cluster]); });
  if (form.after_the > 0) {
    if (!person || (form.body + form.after_the) * 2 > form.mentions.size()) return false;
  } else if (person) {
    return true;  // "Law said", of Ann Law
  }
  return std::all_of(form.mentions.begin(), form.mentions.end(), [this](size_t m) {
    const SourceMention& mention = mentions_[m];
    if (mention.name_kind != NameKind::kBody) return true;
    const absl::string_view printed =
        document_.text.substr(mention.name.begin, mention.name.size());
    return std::none_of(printed.begin(), printed.end(), absl::ascii_islower);
  });
}

size_t Clusterer::NewCluster(EntityKind kind, size_t form) {
  result_.clusters.push_back({kind, Gender::kUnknown, {}, form});
  JoinCluster(result_.clusters.size() - 1, form);
  return result_.clusters.size() - 1;
}

void Clusterer::JoinCluster(size_t cluster, size_t form) {
  NameCluster& joined = result_.clusters[cluster];
  joined.forms.push_back(form);
  if (joined.gender == Gender::kUnknown && joined.kind == EntityKind::kPerson) {
    if (forms_.forms[form].female_only()) joined.gender = Gender::kFemale;
    if (forms_.forms[form].male_only()) joined.gender = Gender::kMale;
  }
  cluster_of_form_[form] = cluster;
}

void AddToBucket(const std::string& word, size_t cluster,
                 absl::flat_hash_map<std::string, std::vector<size_t>>* buckets) {
  std::vector<size_t>& bucket = (*buckets)[word];
  if (std::find(bucket.begin(), bucket.end(), cluster) == bucket.end() &&
      bucket.size() < kMaxCompared) {
    bucket.push_back(cluster);
  }
}

// "Abdul Salam" can be "Abdul Salam Hadani", but "Ann Rowe" not "Ann Rowe Defiant", a headline's
// words, where "Rowe" stands alone somewhere and "Defiant" nowhere.
bool Clusterer::SamePerson(const NameForm& a, const NameForm& b) const {
  if (!SamePersonName(a, b)) return false;
  if (a.words.back() == b.words.back()) return true;
  const NameForm& shorter = a.words.size() < b.words.size() ? a : b;
  const NameForm& longer = a.words.size() < b.words.size() ? b : a;
  return !single_words_.contains(shorter.words.back()) ||
         single_words_.contains(longer.words.back());
}

void Clusterer::AddPerson(size_t form) {
  const NameForm& name = forms_.forms[form];
  std::optional<size_t> cluster;
  const auto fits = [&](size_t c) {
    const std::vector<size_t>& known = result_.clusters[c].forms;
    return std::all_of(known.begin(), known.begin() + std::min(known.size(), kMaxCompared),
                       [&](size_t f) { return SamePerson(forms_.forms[f], name); });
  };
  for (const auto& [buckets, word] :
       {std::pair(&by_surname_, &name.words.back()), std::pair(&by_given_, &name.words.front()),
        std::pair(&by_middle_, &name.words.back())}) {
    const auto found = buckets->find(*word);
    if (cluster || found == buckets->end()) continue;
    const auto match = std::find_if(found->second.begin(), found->second.end(), fits);
    if (match != found->second.end()) cluster = *match;
  }
  if (cluster) {
    JoinCluster(*cluster, form);
  } else {
    cluster = NewCluster(EntityKind::kPerson, form);
  }
  AddToBucket(name.words.back(), *cluster, &by_surname_);
  AddToBucket(name.words.front(), *cluster, &by_given_);
  for (size_t w = 1; w + 1 < name.words.size() && w < 6; ++w) {
    AddToBucket(name.words[w], *cluster, &by_middle_);
  }
}

// Does the form stand in parentheses right after a name: "Federal Election Board (FEB)"?
bool Clusterer::IsDefinedBefore(size_t form) const {
  const SourceMention& first = mentions_[forms_.forms[form].mentions.front()];
  const size_t begin = first.tokens.begin;
  return begin > 0 && document_.tokens[begin - 1].folded == "(";
}

void Clusterer::AddBody(size_t form) {
  const NameForm& name = forms_.forms[form];
  const std::string key = Key(name);
  if (const auto known = by_body_key_.find(key); known != by_body_key_.end()) {
    JoinCluster(known->second, form);
    return;
  }
  if (name.words.size() == 1 && key.size() >= 2) {
    const auto spelt_out = by_initials_.find(key);
    if (spelt_out != by_initials_.end() && (key.size() >= 3 || IsDefinedBefore(form))) {
      JoinCluster(spelt_out->second, form);
      by_body_key_.emplace(key, spelt_out->second);
      return;
    }
  }
  const size_t cluster = NewCluster(EntityKind::kBody, form);
  by_body_key_.emplace(key, cluster);
  if (name.words.size() < 2) return;
  by_initials_.emplace(InitialsOf(name), cluster);
  if (name.body > 0) AddToBucket(name.words.front(), cluster, &by_body_word_);
}

void Clusterer::LinkAll(size_t form, size_t cluster, double confidence) {
  for (size_t mention : forms_.forms[form].mentions) {
    result_.links[mention] = {cluster, confidence, {}};
  }
}

// "Rowe Jr." is the junior; plain "Rowe" is the other, where there are both.
std::vector<size_t> Clusterer::WithSuffix(const std::vector<size_t>& clusters,
                                          const std::string& suffix) const {
  std::vector<size_t> fitting;
  for (size_t c : clusters) {
    const std::vector<size_t>& known = result_.clusters[c].forms;
    if (std::any_of(known.begin(), known.end(),
                    [&](size_t f) { return forms_.forms[f].suffix == suffix; })) {
      fitting.push_back(c);
    }
  }
  return fitting.empty() ? clusters : fitting;
}

std::vector<size_t> Clusterer::WithGender(const std::vector<size_t>& clusters,
                                          Gender gender) const {
  if (gender == Gender::kUnknown) return clusters;
  std::vector<size_t> fitting;
  for (size_t c : clusters) {
    const Gender known = result_.clusters[c].gender;
    if (known == Gender::kUnknown || known == gender) fitting.push_back(c);
  }
  // "Mrs. Rowe" after "Ann Rowe" and "Lee Rowe" is the one known to be a woman.
  std::vector<size_t> certain;
  for (size_t c : fitting) {
    if (result_.clusters[c].gender == gender) certain.push_back(c);
  }
  return certain.empty() ? fitting : certain;
}

// The persons that a single word can name, and how surely one of them.
std::vector<size_t> Clusterer::PersonsOf(const NameForm& form, double* confidence) const {
  const std::string& word = form.words.front();
  if (const auto found = by_surname_.find(word); found != by_surname_.end()) {
    *confidence = kSurnameConfidence;
    return found->second;
  }
  if (form.body + form.place + form.adherents > 0 && form.person == 0) return {};
  // "Queen Ann", "Pope Paul II" are nobody's given name in the article.
  if (form.person > 0 || !form.suffix.empty()) return {};
  if (const auto found = by_given_.find(word); found != by_given_.end()) {
    *confidence = kGivenNameConfidence;
    return found->second;
  }
  if (const auto found = by_middle_.find(word); found != by_middle_.end()) {
    *confidence = kInnerNameConfidence;
    return found->second;
  }
  return {};
}

// How often full forms of the candidate's name stand before the mention, and where last.
Clusterer::Bearer Clusterer::BearerAt(size_t mention, size_t cluster) const {
  Bearer bearer;
  bearer.cluster = cluster;
  for (size_t f : result_.clusters[cluster].forms) {
    const std::vector<size_t>& places = forms_.forms[f].mentions;
    const auto after = std::lower_bound(places.begin(), places.end(), mention);
    bearer.named += static_cast<size_t>(after - places.begin());
    if (after != places.begin()) bearer.last = std::max(bearer.last, *(after - 1) + 1);
  }
  return bearer;
}

// Of several bearers of a bare surname it is the one whom the article mostly speaks of, or where
// none stands out the one named last: a wife or a son of the main person is named in full.
void Clusterer::LinkAmbiguous(size_t mention, const std::vector<size_t>& fitting,
                              absl::flat_hash_map<size_t, size_t>* bare) {
  NameLink& link = result_.links[mention];
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
void Clusterer::LinkMention(size_t mention, size_t form, const std::vector<size_t>& candidates,
                            double confidence, absl::flat_hash_map<size_t, size_t>* bare) {
  const std::vector<size_t> fitting = WithoutRelatives(
      WithGender(WithSuffix(candidates, forms_.forms[form].suffix), mentions_[mention].gender),
      mention, *bare);
  if (fitting.size() == 1) {
    const bool told = candidates.size() > 1;
    result_.links[mention] = {fitting.front(), told ? kTitledSurnameConfidence : confidence, {}};
    if (told) ++(*bare)[fitting.front()];
  } else if (!fitting.empty()) {
    LinkAmbiguous(mention, fitting, bare);
  }
}

// "Rowe Administration": its first word is not the body's short name.
bool IsNamedAfterPerson(const NameForm& form) {
  static const auto* const words = new absl::flat_hash_set<absl::string_view>{
      "administration", "campaign",  "family",      "doctrine", "foundation", "tower", "plan",
      "government",     "democrats", "republicans", "cabinet",  "commission", "report"};
  return words->contains(form.words.back());
}

// A longer name of a body that the form shortens: "Harwick" for "Harwick University".
std::optional<size_t> Clusterer::LongerBody(const NameForm& form) const {
  const auto found = by_body_word_.find(form.words.front());
  if (found == by_body_word_.end() || found->second.size() != 1 || form.words.size() != 1) {
    return std::nullopt;
  }
  const std::string& word = form.words.front();
  const NameCluster& longer = result_.clusters[found->second.front()];
  if (IsNamedAfterPerson(forms_.forms[longer.fullest])) return std::nullopt;
  if (IsPlace(word) || IsNationality(word) || IsGivenName(word) ||
      IsWord(word, PartOfSpeech::kNoun) || IsWord(word, PartOfSpeech::kAdjective)) {
    return std::nullopt;
  }
  return found->second.front();
}

// "Mr. Rowe" where the only Rowe with a given name is a woman: a bearer whom the article never
// names in full.
void Clusterer::AddOtherBearer(size_t form, std::vector<size_t>* persons) {
  const NameForm& name = forms_.forms[form];
  for (size_t mention : name.mentions) {
    const Gender gender = mentions_[mention].gender;
    if (gender == Gender::kUnknown || !WithGender(*persons, gender).empty()) continue;
    const size_t cluster = NewCluster(EntityKind::kPerson, form);
    result_.clusters[cluster].gender = gender;
    persons->push_back(cluster);
    AddToBucket(name.words.back(), cluster, &by_surname_);
  }
}

// "Rowe said", and later "first lady Ann Rowe": another Rowe, whom the article need not name in
// full.
void Clusterer::AddUnnamedBearer(size_t form, std::vector<size_t>* persons) {
  const size_t first = forms_.forms[form].mentions.front();
  if (!std::all_of(persons->begin(), persons->end(), [&](size_t c) {
        return bearers_.IsRelative(result_.clusters[c]) &&
               forms_.forms[result_.clusters[c].forms.front()].words.back() ==
                   forms_.forms[form].words.front() &&
               first < bearers_.FirstMention(result_.clusters[c]);
      })) {
    return;
  }
  persons->push_back(NewCluster(EntityKind::kPerson, form));
}

// A relative is called by the bare surname only where he or she speaks, or is named more often than
// the others.
std::vector<size_t> Clusterer::WithoutRelatives(
    const std::vector<size_t>& persons, size_t mention,
    const absl::flat_hash_map<size_t, size_t>& bare) const {
  const bool relatives = std::any_of(persons.begin(), persons.end(), [this](size_t cluster) {
    return bearers_.IsRelative(result_.clusters[cluster]);
  });
  if (persons.size() < 2 || !relatives) return persons;
  const auto named = [&](size_t cluster) {
    const auto found = bare.find(cluster);
    return bearers_.TimesNamed(result_.clusters[cluster], mention) +
           (found == bare.end() ? 0 : found->second);
  };
  size_t most = 0;
  for (size_t c : persons) {
    if (!bearers_.IsRelative(result_.clusters[c])) most = std::max(most, named(c));
  }
  std::vector<size_t> left;
  std::copy_if(persons.begin(), persons.end(), std::back_inserter(left), [&](size_t c) {
    return !bearers_.IsRelative(result_.clusters[c]) ||
           bearers_.SpeaksInFull(result_.clusters[c]) || named(c) > most;
  });
  return left.empty() ? persons : left;
}

// "Holland said" of an article that names Ann Holland; "in Holland" is the country.
void Clusterer::LinkSpeakingPlace(size_t form) {
  const NameForm& name = forms_.forms[form];
  if (name.words.size() > 1 || name.place + name.adherents == 0) return;
  const auto bearers = by_surname_.find(name.words.front());
  if (bearers == by_surname_.end()) return;
  std::vector<size_t> persons;
  std::copy_if(
      bearers->second.begin(), bearers->second.end(), std::back_inserter(persons),
      [this](size_t cluster) { return bearers_.IsSurelyPerson(result_.clusters[cluster]); });
  absl::flat_hash_map<size_t, size_t> bare;
  for (size_t mention : name.mentions) {
    if (mentions_[mention].speaks) {
      LinkMention(mention, form, persons, kSurnameConfidence, &bare);
    }
  }
}

// A form that is neither a full name nor a body's: a surname, a given name, one unknown word.
void Clusterer::LinkShortForm(size_t form) {
  const NameForm& name = forms_.forms[form];
  double confidence = 0;
  std::vector<size_t> persons = PersonsOf(name, &confidence);
  if (!persons.empty()) {
    AddOtherBearer(form, &persons);
    AddUnnamedBearer(form, &persons);
    absl::flat_hash_map<size_t, size_t> bare;
    for (size_t mention : name.mentions) LinkMention(mention, form, persons, confidence, &bare);
    if (persons.size() == 1) result_.clusters[persons.front()].forms.push_back(form);
    return;
  }
  if (const std::optional<size_t> body = LongerBody(name)) {
    JoinCluster(*body, form);
    LinkAll(form, *body, kShortBodyConfidence);
    return;
  }
  AddSingle(form);
}

void Clusterer::AddSingle(size_t form) {
  const NameForm& name = forms_.forms[form];
  // Persons are introduced with a given name or a title; what never has either is most often a
  // company, a publication or a place.
  const bool person =
      name.person > 0 || name.female + name.male > 0 || IsGivenName(name.words.front());
  LinkAll(form, NewCluster(person ? EntityKind::kPerson : EntityKind::kBody, form),
          kSurnameConfidence);
}

void Clusterer::FindFullest() {
  for (NameCluster& cluster : result_.clusters) {
    const auto size = [&](size_t f) {
      const NameForm& form = forms_.forms[f];
      // An initial counts less than a word: "Ann Marie Rowe" before "Ann B. Rowe".
      size_t sum = 0;
      for (const std::string& word : form.words) sum += word.size() > 1 ? 4 : 1;
      return sum + (form.suffix.empty() ? 0 : 1);
    };
    for (size_t f : cluster.forms) {
      if (size(f) > size(cluster.fullest)) cluster.fullest = f;
    }
  }
}

}  // namespace

NameClusters ClusterNames(const Document& document, const std::vector<SourceMention>& mentions,
                          const NameForms& forms) {
  return Clusterer(document, mentions, forms).Cluster();
}

}  // namespace quotecheck
