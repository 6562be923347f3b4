#include "checker/scan/name_forms.h"

#include <algorithm>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/scan/descriptions.h"
#include "checker/scan/word_traits.h"
#include "checker/text/fold.h"
#include "checker/text/one_of.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

// The words of a mention's name: "tawil" of "al-Tawil", whom many call so.
void ReadWords(const Document& document, const SourceMention& mention, NameForm* form) {
  for (size_t t = mention.name_tokens.begin; t < mention.name_tokens.end; ++t) {
    const Token& token = document.tokens[t];
    if (token.kind == TokenKind::kPunctuation) continue;
    std::string word = FoldName(LexiconForm(token.folded));
    word.erase(0, NameArticleSize(word));
    if (!form->words.empty() && IsNameSuffix(word)) {
      form->suffix = std::move(word);
    } else {
      form->words.push_back(std::move(word));
    }
  }
}

bool StandsAfterThe(const Document& document, const SourceMention& mention) {
  const size_t t = mention.name_tokens.begin;
  return t > 0 && document.tokens[t - 1].folded == "the";
}

// By what somebody is another's, whose surname he or she may share.
bool IsKinship(absl::string_view noun) {
  static constexpr absl::string_view kKin[] = {
      "wife",        "husband",     "spouse",   "widow",        "widower",  "father",
      "mother",      "dad",         "mom",      "son",          "daughter", "brother",
      "sister",      "uncle",       "aunt",     "cousin",       "nephew",   "niece",
      "grandfather", "grandmother", "grandson", "granddaughter"};
  return IsOneOf(noun, kKin);
}

// Counts what a description tells of the bearer of the name. Is he or she somebody's relative by
// it?
bool CountDescription(const Document& document, TokenRange description, NameForm* form) {
  if (description.empty()) return false;
  const Description read = ReadDescription(document, description);
  if (!IsRoleNoun(read.head) || IsRoleOfBodies(read.head)) return false;
  form->has_role = true;
  const auto has = [&](absl::string_view word) {
    return std::find(read.modifiers.begin(), read.modifiers.end(), word) != read.modifiers.end();
  };
  const bool relative =
      IsKinship(read.head) || (read.head == "lady" && has("first") && !has("former"));
  (relative ? form->relative : form->has_own_role) = true;
  return relative;
}

void CountEvidence(const Document& document, const SourceMention& mention, NameForm* form) {
  if (mention.gender == Gender::kFemale) ++form->female;
  if (mention.gender == Gender::kMale) ++form->male;
  form->speaks = form->speaks || mention.speaks;
  // "Vane's father, Lee Vane, a former judge"
  const bool relative = CountDescription(document, mention.title, form);
  if (!relative) CountDescription(document, mention.apposition, form);
  switch (mention.name_kind) {
    case NameKind::kPerson: ++form->person; break;
    case NameKind::kBody: ++form->body; break;
    case NameKind::kPlace: ++form->place; break;
    case NameKind::kAdherents: ++form->adherents; break;
    case NameKind::kUnknown: break;
  }
  if (!mention.modifier && StandsAfterThe(document, mention)) ++form->after_the;
}

bool IsInitialOf(absl::string_view initial, absl::string_view name) {
  if (initial.empty() || name.empty()) return false;
  const CodePoint first = DecodeUtf8(initial, 0);
  return first.length == initial.size() && first.value == DecodeUtf8(name, 0).value;
}

bool SameGivenName(absl::string_view a, absl::string_view b) {
  return a == b || IsInitialOf(a, b) || IsInitialOf(b, a) || AreNicknames(a, b) ||
         AreTransliterations(a, b);
}

// Are all words of the shorter within the longer, in order and next to each other from its
// beginning?
bool IsPrefix(const std::vector<std::string>& shorter, const std::vector<std::string>& longer) {
  return shorter.size() < longer.size() &&
         std::equal(shorter.begin(), shorter.end(), longer.begin());
}

// Is the shorter a surname of several words at the end of the longer: "Suu Kyi"?
bool IsSurnameOf(const std::vector<std::string>& shorter, const std::vector<std::string>& longer) {
  return shorter.size() < longer.size() && !IsGivenName(shorter.front()) &&
         std::equal(shorter.rbegin(), shorter.rend(), longer.rbegin());
}

// Do the names between the first and the last word allow one person?
bool MiddleNamesAgree(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.size() < 3 || b.size() < 3) return true;
  if (a.size() != b.size()) return true;
  for (size_t i = 1; i + 1 < a.size(); ++i) {
    if (!SameGivenName(a[i], b[i])) return false;
  }
  return true;
}

}  // namespace

NameForms CollectNameForms(const Document& document, const std::vector<SourceMention>& mentions) {
  NameForms result;
  result.of_mention.reserve(mentions.size());
  absl::flat_hash_map<std::string, size_t> index;
  for (size_t m = 0; m < mentions.size(); ++m) {
    NameForm form;
    if (!mentions[m].name.empty()) ReadWords(document, mentions[m], &form);
    if (form.words.empty()) {
      result.of_mention.push_back(std::string::npos);
      continue;
    }
    const std::string key = absl::StrCat(absl::StrJoin(form.words, " "), ",", form.suffix);
    const auto [entry, fresh] = index.try_emplace(key, result.forms.size());
    if (fresh) result.forms.push_back(std::move(form));
    NameForm& known = result.forms[entry->second];
    known.mentions.push_back(m);
    CountEvidence(document, mentions[m], &known);
    result.of_mention.push_back(entry->second);
  }
  for (size_t& form : result.of_mention) form = std::min(form, result.forms.size());
  return result;
}

bool SamePersonName(const NameForm& a, const NameForm& b) {
  if (a.words.size() < 2 || b.words.size() < 2) return false;
  // "Lee Rowe" beside "Lee Rowe Jr." is the father; beside "Leander Rowe Jr." the same man.
  if (a.suffix != b.suffix && (a.words == b.words || (!a.suffix.empty() && !b.suffix.empty()))) {
    return false;
  }
  if ((a.female_only() && b.male_only()) || (a.male_only() && b.female_only())) return false;
  if (IsPrefix(a.words, b.words) || IsPrefix(b.words, a.words)) return true;
  if (IsSurnameOf(a.words, b.words) || IsSurnameOf(b.words, a.words)) return true;
  if (a.words.back() != b.words.back()) return false;
  return SameGivenName(a.words.front(), b.words.front()) && MiddleNamesAgree(a.words, b.words);
}

std::string InitialsOf(const NameForm& form) {
  std::string initials;
  for (const std::string& word : form.words) {
    if (IsFunctionWord(word)) continue;
    const CodePoint first = DecodeUtf8(word, 0);
    initials += word.substr(0, first.length);
  }
  return initials;
}

}  // namespace quotecheck
