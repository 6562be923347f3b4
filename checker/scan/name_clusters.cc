#include "checker/scan/name_clusters.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "absl/types/span.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/lexicon/wordnet.h"
#include "checker/scan/bearer_index.h"
#include "checker/scan/name_bearers.h"
#include "checker/scan/short_form_links.h"

namespace quotecheck {
namespace {

// Forms of a bearer's name that are compared with another name.
constexpr size_t kMaxCompared = 16;

constexpr double kFullNameConfidence = 0.97;

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
      : document_(document),
        mentions_(mentions),
        forms_(forms),
        bearers_(mentions, forms),
        index_(forms),
        links_(mentions.size()) {
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
        if (index_.ClusterOf(f) || (form.words.size() > 1) != spelt_out) continue;
        if (IsBodyForm(form) && !IsBearersSurname(form)) AddBody(f);
      }
    }
    ShortFormLinker linker(mentions_, forms_, &index_, &links_);
    for (size_t f = 0; f < forms_.forms.size(); ++f) {
      if (const std::optional<size_t> cluster = index_.ClusterOf(f)) {
        linker.LinkAll(f, *cluster, kFullNameConfidence);
        linker.LinkSpeakingPlace(f);
      } else {
        linker.LinkShortForm(f);
      }
    }
    FindFullest();
    return {std::move(index_.clusters()), std::move(links_)};
  }

 private:
  bool IsFullPersonName(const NameForm& form) const;
  bool IsBodyForm(const NameForm& form) const;
  bool IsBearersSurname(const NameForm& form) const;
  bool SamePerson(const NameForm& a, const NameForm& b) const;
  void AddPerson(size_t form);
  void AddBody(size_t form);
  bool IsDefinedBefore(size_t form) const;
  void FindFullest();

  const Document& document_;
  const std::vector<SourceMention>& mentions_;
  const NameForms& forms_;
  const NameBearers bearers_;
  BearerIndex index_;
  std::vector<NameLink> links_;  // by mention
  absl::flat_hash_set<std::string> single_words_;
  absl::flat_hash_map<std::string, size_t> by_body_key_, by_initials_;
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
  const auto bearers = index_.WithSurname(form.words.front());
  if (bearers.empty()) return false;
  const bool person = std::any_of(bearers.begin(), bearers.end(), [this](size_t cluster) {
    return bearers_.IsSurelyPerson(index_.cluster(cluster));
  });
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
    const std::vector<size_t>& known = index_.cluster(c).forms;
    return std::all_of(known.begin(), known.begin() + std::min(known.size(), kMaxCompared),
                       [&](size_t f) { return SamePerson(forms_.forms[f], name); });
  };
  for (const absl::Span<const size_t> known :
       {index_.WithSurname(name.words.back()), index_.WithGivenName(name.words.front()),
        index_.WithMiddleName(name.words.back())}) {
    const auto match = std::find_if(known.begin(), known.end(), fits);
    if (match == known.end()) continue;
    cluster = *match;
    break;
  }
  if (cluster) {
    index_.JoinCluster(*cluster, form);
  } else {
    cluster = index_.NewCluster(EntityKind::kPerson, form);
  }
  index_.AddPersonName(name, *cluster);
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
    index_.JoinCluster(known->second, form);
    return;
  }
  if (name.words.size() == 1 && key.size() >= 2) {
    const auto spelt_out = by_initials_.find(key);
    if (spelt_out != by_initials_.end() && (key.size() >= 3 || IsDefinedBefore(form))) {
      index_.JoinCluster(spelt_out->second, form);
      by_body_key_.emplace(key, spelt_out->second);
      return;
    }
  }
  const size_t cluster = index_.NewCluster(EntityKind::kBody, form);
  by_body_key_.emplace(key, cluster);
  if (name.words.size() < 2) return;
  by_initials_.emplace(InitialsOf(name), cluster);
  if (name.body > 0) index_.AddBodyWord(name.words.front(), cluster);
}

void Clusterer::FindFullest() {
  for (NameCluster& cluster : index_.clusters()) {
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
