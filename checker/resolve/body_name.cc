#include "checker/resolve/body_name.h"

#include <algorithm>
#include <cstddef>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/strip.h"
#include "absl/types/span.h"
#include "checker/lexicon/public_life.h"
#include "checker/lexicon/roles.h"
#include "checker/text/one_of.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxAcronymBytes = 7;

constexpr absl::string_view kSmallWords[] = {"of", "for", "the", "and", "&", "on", "in", "to"};

constexpr absl::string_view kCompanyForms[] = {"inc", "inc.", "corp", "corp.", "ltd",  "ltd.",
                                               "llc", "plc",  "co",   "co.",   "gmbh", "llp"};

// Bodies that states and towns have, whose names are turned about freely.
constexpr absl::string_view kStateBodies[] = {
    "ministry", "department", "government", "parliament", "embassy", "army",    "police",
    "council",  "agency",     "bureau",     "court",      "senate",  "cabinet", "administration",
    "treasury", "navy",       "military",   "office",     "forces"};

struct BodyWord {
  std::string folded;
  std::string printed;
};

std::vector<BodyWord> SplitBody(absl::string_view printed) {
  std::vector<BodyWord> words;
  for (const Token& token : SplitWords(printed)) {
    const absl::string_view raw = printed.substr(token.span.begin, token.span.size());
    words.push_back({std::string(WithoutPossessive(token.folded)), std::string(raw)});
  }
  if (words.size() > 1 && words.front().folded == "the") words.erase(words.begin());
  while (words.size() > 1 && IsOneOf(words.back().folded, kCompanyForms)) words.pop_back();
  return words;
}

// The country that the `n` words from `at` on name; empty for none.
absl::string_view CountryAt(absl::Span<const BodyWord> words, size_t at, size_t n) {
  if (at + n > words.size()) return absl::string_view();
  if (n == 1 && words[at].printed == "US") return CountryOfPlace("u.s.");
  std::string phrase;
  for (size_t i = at; i < at + n; ++i)
    absl::StrAppend(&phrase, i == at ? "" : " ", words[i].folded);
  const absl::string_view country = CountryOfNationality(phrase);
  if (!country.empty()) return country;
  return FindPlace(phrase) == PlaceKind::kCountry ? CountryOfPlace(phrase) : absl::string_view();
}

std::string AcronymOf(absl::Span<const BodyWord> words) {
  if (words.size() != 1) return std::string();
  const std::string letters = absl::StrReplaceAll(words[0].printed, {{".", ""}});
  if (letters.size() < 2 || letters.size() > kMaxAcronymBytes) return std::string();
  for (char c : letters) {
    if (!absl::ascii_isupper(c) && !absl::ascii_isdigit(c)) return std::string();
  }
  return absl::AsciiStrToLower(letters);
}

std::string InitialsOf(absl::Span<const BodyWord> words) {
  std::string initials;
  for (const BodyWord& word : words) {
    if (!IsOneOf(word.folded, kSmallWords) && !word.folded.empty()) {
      initials.push_back(word.folded[0]);
    }
  }
  return initials.size() < 2 ? std::string() : initials;
}

std::string Phrase(absl::Span<const BodyWord> words) {
  return absl::StrJoin(words, " ",
                       [](std::string* out, const BodyWord& word) { out->append(word.folded); });
}

// "the United States", not "Americans".
bool IsState(absl::Span<const BodyWord> words) {
  const std::string phrase = Phrase(words);
  return !CountryAt(words, 0, words.size()).empty() && (IsPlace(phrase) || !IsNationality(phrase));
}

// The nation of "Russians" and "Russian", the followers of "Republican", one form for either
// number; empty where the words name no such people.
std::string PeopleOf(absl::Span<const BodyWord> words) {
  std::string phrase = Phrase(words);
  absl::string_view singular = phrase;
  if (absl::ConsumeSuffix(&singular, "s") &&
      (IsPartyMember(singular) || (IsNationality(phrase) && IsNationality(singular)))) {
    phrase.pop_back();
  }
  if (IsPartyMember(phrase)) return phrase;
  if (!IsNationality(phrase) || IsPlace(phrase)) return "";
  const absl::string_view country = CountryOfNationality(phrase);
  return country.empty() ? phrase : std::string(country);
}

bool IsGeneric(absl::Span<const BodyWord> words) {
  return std::all_of(words.begin(), words.end(), [](const BodyWord& word) {
    return !word.printed.empty() && absl::ascii_islower(word.printed[0]);
  });
}

// "Ashford Police Department" is "Ashford police"; "Ministry of Foreign Affairs" has no affairs.
void NormalizeStateBody(BodyName* name) {
  std::vector<std::string>& words = name->words;
  const bool police = std::find(words.begin(), words.end(), "police") != words.end();
  words.erase(std::remove_if(words.begin(), words.end(),
                             [&](const std::string& word) {
                               return IsOneOf(word, kSmallWords) || word == "affairs" ||
                                      (police && (word == "department" || word == "force"));
                             }),
              words.end());
  std::sort(words.begin(), words.end());
}

}  // namespace

std::string BodyName::Key() const { return absl::StrJoin(words, " "); }

std::string BodyName::CountryKey() const { return absl::StrCat(Key(), "/", country); }

BodyName ParseBodyName(absl::string_view printed) {
  BodyName name;
  const std::vector<BodyWord> words = SplitBody(printed);
  if (words.empty()) return name;
  name.of_state = words.size() > 1 && std::any_of(words.begin(), words.end(), [](auto& word) {
                    return IsOneOf(word.folded, kStateBodies);
                  });
  name.generic = IsGeneric(words);
  for (size_t at = 0; at < words.size();) {
    size_t taken = 3;
    absl::string_view country;
    while (taken > 0 && (country = CountryAt(words, at, taken)).empty()) --taken;
    if (taken == 0) {
      name.words.push_back(words[at].folded == "defence" ? "defense" : words[at].folded);
      ++at;
      continue;
    }
    if (name.of_state && name.country.empty()) {
      name.country = std::string(country);
    } else {
      name.words.emplace_back(country);
    }
    at += taken;
  }
  if (name.of_state) NormalizeStateBody(&name);
  name.is_state = name.words.size() == 1 && !name.of_state && IsState(words);
  if (const std::string people = PeopleOf(words); !people.empty()) {
    name.people = true;
    name.words = {"people", people};
  }
  if (name.words.size() == 1 && name.country.empty() && name.words[0] == words[0].folded) {
    name.acronym = AcronymOf(words);
  }
  if (words.size() > 1) name.initials = InitialsOf(words);
  return name;
}

}  // namespace quotecheck
