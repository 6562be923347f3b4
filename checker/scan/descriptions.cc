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
#include "checker/text/characters.h"
#include "checker/text/utf8.h"

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

bool IsParty(absl::string_view word) {
  static const auto* const words = new absl::flat_hash_set<absl::string_view>{
      "democrat", "democratic", "republican", "gop",   "conservative", "labour",
      "labor",    "liberal",    "socialist",  "green", "independent",  "tory"};
  return words->contains(word);
}

// Parties of which nobody has two; other words for what somebody thinks go with either.
bool IsMajorParty(absl::string_view word) {
  return word == "democrat" || word == "democratic" || word == "republican" || word == "labour" ||
         word == "tory";
}

// Words that make another role of a role.
bool ChangesRole(absl::string_view word) {
  return word == "former" || word == "ex" || word == "vice" || word == "deputy" ||
         word == "assistant" || word == "associate" || word == "late" || word == "first";
}

// Those that make a lesser one of it.
bool IsLesserRole(absl::string_view word) {
  return word == "vice" || word == "deputy" || word == "assistant" || word == "associate";
}

// Offices of which a person holds one at a time.
bool IsOffice(absl::string_view word) {
  static const auto* const words = new absl::flat_hash_set<absl::string_view>{
      "president", "senator", "representative", "governor", "mayor",   "minister", "secretary",
      "justice",   "judge",   "chancellor",     "king",     "queen",   "pope",     "ambassador",
      "sheriff",   "general", "commissioner",   "bishop",   "cardinal"};
  return words->contains(word);
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

// Does a word inside a sentence have a capital?
bool IsCapitalInside(const Document& document, size_t token) {
  const size_t sentence = document.sentence_of[token];
  if (token == document.sentences[sentence].tokens.begin) return false;
  return IsUpper(DecodeUtf8(document.text, document.tokens[token].span.begin).value);
}

// Roles that a wider noun also stands for.
const std::vector<absl::string_view>& NarrowerRoles(absl::string_view head) {
  using Roles = std::vector<absl::string_view>;
  static const auto* const narrower = new absl::flat_hash_map<absl::string_view, Roles>{
      {"leader", {"president", "chancellor", "king", "queen", "ayatollah", "emir", "monarch"}},
      {"lawmaker", {"senator", "representative", "deputy", "legislator", "mp"}},
      {"legislator", {"senator", "representative", "lawmaker", "mp"}},
      {"politician", {"senator", "representative", "governor", "mayor", "candidate"}},
      {"diplomat", {"ambassador", "envoy", "consul"}},
      {"envoy", {"ambassador", "representative", "diplomat"}},
      {"executive", {"ceo", "founder"}},
      {"academic", {"professor", "lecturer", "researcher", "historian"}},
      {"scientist", {"professor", "researcher", "biologist", "physicist", "chemist"}}};
  static const auto* const none = new Roles;
  const auto found = narrower->find(head);
  return found == narrower->end() ? *none : found->second;
}

}  // namespace

namespace {

// The last noun of a role or body before a preposition; where that is a body's and the words end in
// a person's role, the role: "Ministry of Defence spokeswoman".
std::optional<size_t> FindHead(const Document& document, TokenRange tokens) {
  std::optional<size_t> head, last;
  bool preposition = false;
  for (size_t t = tokens.begin; t < tokens.end; ++t) {
    if (document.tokens[t].kind == TokenKind::kPunctuation) continue;
    const absl::string_view word = LexiconForm(document.tokens[t].folded);
    preposition = preposition || (t > tokens.begin && IsPreposition(word));
    if (!preposition && TellsSource(word)) head = t;
    last = t;
  }
  if (!head || *head == *last) return head;
  const absl::string_view word = LexiconForm(document.tokens[*head].folded);
  const bool body = IsOrganisationNoun(word) && !IsRoleNoun(word) && !IsTitle(word);
  return body && IsRoleNoun(LexiconForm(document.tokens[*last].folded)) ? last : head;
}

}  // namespace

Description ReadDescription(const Document& document, TokenRange tokens,
                            std::optional<size_t> head) {
  Description description;
  tokens = WithoutAddedClause(document, tokens);
  if (!head) head = FindHead(document, tokens);
  for (size_t t = tokens.begin; t < tokens.end; ++t) {
    const Token& token = document.tokens[t];
    if (token.kind == TokenKind::kPunctuation) continue;
    const absl::string_view word = LexiconForm(token.folded);
    if (head && t == *head) {
      description.head = std::string(CanonicalRole(word));
    } else if (absl::StartsWith(word, "ex-")) {
      // "ex-vice president"
      description.modifiers.insert(description.modifiers.end(),
                                   {"former", std::string(CanonicalRole(word.substr(3)))});
    } else if (!IsFunctionWord(word) && !word.empty()) {
      description.modifiers.emplace_back(CanonicalRole(word));
      // A party is no name that another role could be told from: an Ohio senator has one too.
      if (!IsParty(word) &&
          (IsNationality(word) || IsPlace(word) || IsCapitalInside(document, t))) {
        description.names.push_back(description.modifiers.back());
      }
    }
  }
  return description;
}

TokenRange WithoutAddedClause(const Document& document, TokenRange tokens) {
  for (size_t t = tokens.begin; t + 1 < tokens.end; ++t) {
    const absl::string_view next = document.tokens[t + 1].folded;
    const bool relative = next == "who" || next == "which" || next == "whose";
    if (relative && document.tokens[t].folded == ",") return {tokens.begin, t};
  }
  return tokens;
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
    Holder holder{entity, {}, !description.names.empty()};
    for (const std::string& word : description.modifiers) {
      if (ChangesRole(word)) holder.changing.push_back(word);
    }
    std::vector<Holder>& holders = by_head_[description.head];
    const auto known = std::find_if(holders.begin(), holders.end(),
                                    [&](const Holder& h) { return h.entity == entity; });
    if (known != holders.end()) {
      // What somebody is without reserve counts.
      if (holder.changing.empty()) known->changing.clear();
      known->named = known->named || holder.named;
    } else if (holders.size() < kMaxHolders) {
      holders.push_back(std::move(holder));
    }
    words_[entity].insert(description.head);
    if (IsOffice(description.head)) offices_[entity].push_back(description.head);
  }
  AddModifiers(entity, description.modifiers);
}

void DescriptionIndex::AddModifiers(size_t entity, const std::vector<std::string>& words) {
  words_[entity].insert(words.begin(), words.end());
}

void DescriptionIndex::AddAffiliation(size_t entity, const std::string& party,
                                      const std::vector<std::string>& places) {
  Add(entity, {party, places, places});
  if (!places.empty()) homes_told_.insert(entity);
}

bool DescriptionIndex::IsTold(size_t entity, absl::string_view modifier) const {
  const auto found = words_.find(entity);
  return found != words_.end() &&
         std::any_of(found->second.begin(), found->second.end(),
                     [&](const std::string& word) { return SameModifier(word, modifier); });
}

bool DescriptionIndex::IsOfOtherName(const Holder& holder, const Description& description) const {
  return holder.named &&
         std::any_of(description.names.begin(), description.names.end(),
                     [&](const std::string& name) { return !IsTold(holder.entity, name); });
}

bool DescriptionIndex::IsOfOtherHome(size_t entity, const Description& description) const {
  return homes_told_.contains(entity) &&
         std::any_of(description.names.begin(), description.names.end(),
                     [&](const std::string& name) {
                       return FindPlace(name) == PlaceKind::kRegion && !IsTold(entity, name);
                     });
}

bool DescriptionIndex::IsOfOtherParty(size_t entity, const Description& description) const {
  const auto told = words_.find(entity);
  if (told == words_.end()) return false;
  const bool known = std::any_of(told->second.begin(), told->second.end(),
                                 [](const std::string& word) { return IsMajorParty(word); });
  const auto is_other = [&](const std::string& word) {
    return IsMajorParty(word) && !IsTold(entity, word);
  };
  return known &&
         (is_other(description.head) ||
          std::any_of(description.modifiers.begin(), description.modifiers.end(), is_other));
}

bool DescriptionIndex::Contradicts(size_t entity, const Description& description) const {
  if (IsOfOtherHome(entity, description) || IsOfOtherParty(entity, description)) return true;
  const auto offices = offices_.find(entity);
  if (IsOffice(description.head) && offices != offices_.end() &&
      !Contains(offices->second, description.head)) {
    return true;
  }
  const auto holders = by_head_.find(description.head);
  if (holders == by_head_.end()) return false;
  return std::any_of(holders->second.begin(), holders->second.end(), [&](const Holder& holder) {
    return holder.entity == entity && IsOfOtherName(holder, description);
  });
}

void DescriptionIndex::FindHead(const Description& description, absl::string_view head,
                                std::vector<Match>* matches) const {
  const auto holders = by_head_.find(head);
  if (holders == by_head_.end()) return;
  for (const Holder& holder : holders->second) {
    if (IsOfOtherName(holder, description) || IsOfOtherHome(holder.entity, description) ||
        IsOfOtherParty(holder.entity, description)) {
      continue;
    }
    Match match{holder.entity, 0, true};
    match.unmatched = static_cast<size_t>(std::count_if(
        description.modifiers.begin(), description.modifiers.end(),
        [&](const std::string& modifier) { return !IsTold(holder.entity, modifier); }));
    const bool left_out = std::any_of(
        holder.changing.begin(), holder.changing.end(),
        [&](const std::string& word) { return !Contains(description.modifiers, word); });
    match.exact = match.unmatched == 0 && !left_out;
    match.other_role =
        left_out || std::any_of(description.modifiers.begin(), description.modifiers.end(),
                                [&](const std::string& word) {
                                  const bool denies = IsLesserRole(word) ||
                                                      (word == "former" && head == "president");
                                  return denies && !IsTold(holder.entity, word);
                                });
    if (left_out) ++match.unmatched;
    matches->push_back(match);
  }
}

std::vector<DescriptionIndex::Match> DescriptionIndex::Find(const Description& description) const {
  std::vector<Match> matches;
  FindHead(description, description.head, &matches);
  if (!matches.empty()) return matches;
  for (absl::string_view head : NarrowerRoles(description.head)) {
    std::vector<Match> narrower;
    FindHead(description, head, &narrower);
    for (const Match& match : narrower) {
      const bool known = std::any_of(matches.begin(), matches.end(),
                                     [&](const Match& m) { return m.entity == match.entity; });
      if (match.exact && !known) matches.push_back(match);
    }
  }
  return matches;
}

}  // namespace quotecheck
