#include "checker/scan/descriptions.h"

#include <algorithm>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxHolders = 32;  // entities remembered for one head

// One word for the abbreviations and the forms for men and women of a role.
absl::string_view CanonicalRole(absl::string_view word) {
  static const auto* const roles = new absl::flat_hash_map<absl::string_view, absl::string_view>{
      {"sen", "senator"},
      {"rep", "representative"},
      {"congressman", "representative"},
      {"congresswoman", "representative"},
      {"gov", "governor"},
      {"gen", "general"},
      {"prof", "professor"},
      {"dr", "doctor"},
      {"pres", "president"},
      {"rev", "reverend"},
      {"adm", "admiral"},
      {"col", "colonel"},
      {"capt", "captain"},
      {"lt", "lieutenant"},
      {"sgt", "sergeant"},
      {"spokesman", "spokesperson"},
      {"spokeswoman", "spokesperson"},
      {"chairman", "chair"},
      {"chairwoman", "chair"},
      {"chairperson", "chair"},
      {"businesswoman", "businessman"},
      {"policewoman", "policeman"},
      {"actress", "actor"},
      {"frontrunner", "front-runner"},
      {"aide", "adviser"},
      {"advisor", "adviser"},
      {"attorney", "lawyer"},
      {"premier", "minister"},
      {"gop", "republican"},
      {"u.s", "american"},
      {"us", "american"},
      {"america", "american"}};
  const auto found = roles->find(word);
  return found == roles->end() ? word : found->second;
}

bool TellsSource(absl::string_view word) {
  return IsRoleNoun(word) || IsPluralRoleNoun(word) || IsOrganisationNoun(word) ||
         IsDocumentNoun(word) || IsTitle(word);
}

// Words that make another role of a role.
bool ChangesRole(absl::string_view word) {
  return word == "former" || word == "ex" || word == "vice" || word == "deputy" ||
         word == "assistant" || word == "associate" || word == "late" || word == "first";
}

bool Contains(const std::vector<std::string>& words, absl::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "russian" and "russia", "democratic" and "democrat".
bool SameModifier(absl::string_view a, absl::string_view b) {
  if (a == b) return true;
  constexpr size_t kStem = 5;
  return a.size() >= kStem && b.size() >= kStem && a.substr(0, kStem) == b.substr(0, kStem);
}

}  // namespace

Description ReadDescription(const Document& document, TokenRange tokens,
                            std::optional<size_t> head) {
  Description description;
  bool preposition = false;
  if (!head) {
    for (size_t t = tokens.begin; t < tokens.end && !preposition; ++t) {
      const absl::string_view word = LexiconForm(document.tokens[t].folded);
      preposition = t > tokens.begin && IsPreposition(word);
      if (!preposition && TellsSource(word)) head = t;
    }
  }
  for (size_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    if (token.kind == TokenKind::kPunctuation) continue;
    const absl::string_view word = LexiconForm(token.folded);
    if (head && t == *head) {
      description.head = std::string(CanonicalRole(word));
    } else if (!IsFunctionWord(word) && !word.empty()) {
      description.modifiers.emplace_back(CanonicalRole(word));
    }
  }
  return description;
}

std::string DescriptionKey(const Document& document, TokenRange tokens) {
  std::string key;
  for (size_t t = tokens.begin; t < tokens.end; ++t) {
    const absl::string_view word = document.tokens[t].folded;
    if (t == tokens.begin && (word == "the" || word == "a" || word == "an")) continue;
    absl::StrAppend(&key, key.empty() ? "" : " ", word);
  }
  return key;
}

void DescriptionIndex::Add(size_t entity, const Description& description) {
  if (!description.head.empty()) {
    Holder holder{entity, {}};
    for (const std::string& word : description.modifiers) {
      if (ChangesRole(word)) holder.changing.push_back(word);
    }
    std::vector<Holder>& holders = by_head_[description.head];
    const auto known = std::find_if(holders.begin(), holders.end(),
                                    [&](const Holder& h) { return h.entity == entity; });
    if (known != holders.end()) {
      // What somebody is without reserve counts.
      if (holder.changing.empty()) known->changing.clear();
    } else if (holders.size() < kMaxHolders) {
      holders.push_back(std::move(holder));
    }
    words_[entity].insert(description.head);
  }
  AddModifiers(entity, description.modifiers);
}

void DescriptionIndex::AddModifiers(size_t entity, const std::vector<std::string>& words) {
  words_[entity].insert(words.begin(), words.end());
}

std::vector<DescriptionIndex::Match> DescriptionIndex::Find(const Description& description) const {
  std::vector<Match> matches;
  const auto holders = by_head_.find(description.head);
  if (holders == by_head_.end()) return matches;
  for (const Holder& holder : holders->second) {
    const absl::flat_hash_set<std::string>& words = words_.at(holder.entity);
    Match match{holder.entity, 0, true};
    for (const std::string& modifier : description.modifiers) {
      const bool told = std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return SameModifier(word, modifier);
      });
      if (!told) ++match.unmatched;
    }
    const bool left_out = std::any_of(
        holder.changing.begin(), holder.changing.end(),
        [&](const std::string& word) { return !Contains(description.modifiers, word); });
    match.exact = match.unmatched == 0 && !left_out;
    if (left_out) ++match.unmatched;
    matches.push_back(match);
  }
  return matches;
}

}  // namespace quotecheck
