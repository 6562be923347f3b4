#include "checker/resolve/role_key.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "absl/types/span.h"
#include "checker/base/sort_unique.h"
#include "checker/lexicon/affiliation.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/public_life.h"
#include "checker/lexicon/roles.h"
#include "checker/text/one_of.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

using WordList = absl::Span<const absl::string_view>;

// Say nothing of what the role is: small words, and how the holder is described.
constexpr absl::string_view kSmallWords[] = {
    "the",       "of",    "for",      "to",        "and",     "on",        "at",
    "in",        "with",  "its",      "his",       "her",     "their",     "affairs",
    "current",   "new",   "longtime", "long-time", "veteran", "embattled", "outgoing",
    "incumbent", "newly", "elected",  "appointed", "who",     "is",        "own"};

constexpr absl::string_view kFormerWords[] = {
    "former", "ex",        "onetime", "one-time", "late",    "then",    "future",
    "elect",  "designate", "retired", "ousted",   "deposed", "incoming"};

struct Synonym {
  absl::string_view word;
  absl::string_view role;
};
constexpr Synonym kSynonyms[] = {{"chairman", "chair"},
                                 {"chairwoman", "chair"},
                                 {"chairperson", "chair"},
                                 {"spokesman", "spokesperson"},
                                 {"spokeswoman", "spokesperson"},
                                 {"premier", "prime minister"},
                                 {"pm", "prime minister"},
                                 {"congressman", "representative"},
                                 {"congresswoman", "representative"},
                                 {"councilman", "councillor"},
                                 {"councilwoman", "councillor"},
                                 {"councilor", "councillor"},
                                 {"businesswoman", "businessman"},
                                 {"actress", "actor"},
                                 {"gov", "governor"},
                                 {"sen", "senator"},
                                 {"rep", "representative"},
                                 {"gen", "general"},
                                 {"defence", "defense"},
                                 {"labour", "labor"},
                                 {"co-founder", "founder"},
                                 {"gop", "republican"},
                                 {"democratic", "democrat"}};

// Phrases of more than one word, read before the words.
struct Phrase {
  absl::string_view words;
  absl::string_view role;
};
constexpr Phrase kPhrases[] = {{"chief executive officer", "ceo"},
                               {"chief executive", "ceo"},
                               {"president elect", "president designate"},
                               {"head of state", "president"},
                               {"vice president", "vice-president"},
                               {"vice chair", "vice-chair"},
                               {"vice chairman", "vice-chair"}};

// Say which of a government's or company's offices it is, not whose.
constexpr absl::string_view kPortfolioWords[] = {
    "foreign",        "defense",    "defence",      "interior",    "finance",     "health",
    "education",      "justice",    "prime",        "attorney",    "general",     "executive",
    "state",          "treasury",   "homeland",     "security",    "agriculture", "labor",
    "labour",         "energy",     "commerce",     "transport",   "environment", "culture",
    "trade",          "economy",    "economic",     "national",    "police",      "fire",
    "party",          "opposition", "majority",     "minority",    "house",       "senate",
    "press",          "acting",     "managing",     "operating",   "financial",   "information",
    "technology",     "science",    "housing",      "immigration", "home",        "public",
    "budget",         "planning",   "intelligence", "military",    "army",        "navy",
    "central",        "tourism",    "sports",       "social",      "welfare",     "development",
    "special",        "supreme",    "chief",        "deputy",      "vice",        "interim",
    "communications", "campaign"};

struct RoleWord {
  std::string folded;
  bool capital = false;
};

// The words of the role, possessives taken off; hyphens part an "ex-" and "-elect".
std::vector<RoleWord> SplitRole(absl::string_view text) {
  std::vector<RoleWord> words;
  for (const Token& token : SplitWords(text)) {
    const absl::string_view printed = text.substr(token.span.begin, token.span.size());
    absl::string_view word = WithoutPossessive(token.folded);
    if (printed == "US") word = "u.s.";  // the folded word is the pronoun's
    if (absl::ConsumePrefix(&word, "ex-")) words.push_back({"former", false});
    const bool elect = absl::ConsumeSuffix(&word, "-elect");
    // "Gov.", not "U.S."
    if (word.find('.') + 1 == word.size()) absl::ConsumeSuffix(&word, ".");
    const bool capital = !printed.empty() && !absl::ascii_islower(printed[0]);
    if (!word.empty()) words.push_back({std::string(word), capital});
    if (elect) words.push_back({"elect", false});
  }
  return words;
}

// `n` words from `at` on joined by one space, or nothing where there are fewer.
std::string JoinWords(absl::Span<const RoleWord> words, size_t at, size_t n) {
  if (at + n > words.size()) return std::string();
  std::string text;
  for (size_t i = at; i < at + n; ++i) absl::StrAppend(&text, i == at ? "" : " ", words[i].folded);
  return text;
}

// The country that a phrase names as a noun or an adjective.
absl::string_view CountryOf(const std::string& phrase) {
  if (phrase.empty()) return absl::string_view();
  const absl::string_view country = CountryOfNationality(phrase);
  if (!country.empty()) return country;
  return FindPlace(phrase) == PlaceKind::kCountry ? CountryOfPlace(phrase) : absl::string_view();
}

// Reads the words of a role one after another.
class RoleReader {
 public:
  explicit RoleReader(absl::Span<const RoleWord> words) : words_(words) {}

  RoleKey Read() {
    for (size_t at = 0; at < words_.size();) {
      phrase_ =
          phrase_ || (at > 0 && IsPreposition(words_[at].folded)) || words_[at].folded == "who";
      at += ReadAt(at);
    }
    if (lesser_) role_.office = false;
    SortUnique(&role_.words);
    return std::move(role_);
  }

 private:
  // Returns the number of words taken.
  size_t ReadAt(size_t at) {
    for (const Phrase& phrase : kPhrases) {
      const size_t n =
          static_cast<size_t>(1 + std::count(phrase.words.begin(), phrase.words.end(), ' '));
      if (JoinWords(words_, at, n) != phrase.words) continue;
      Add(phrase.role, false);
      return n;
    }
    for (size_t n = 3; n > 0; --n) {
      const absl::string_view country = CountryOf(JoinWords(words_, at, n));
      if (country.empty()) continue;
      role_.words.emplace_back(country);
      role_.owner = true;
      return n;
    }
    const RoleWord& word = words_[at];
    const std::string next = JoinWords(words_, at + 1, 1);
    if (const auto affiliation = ReadAffiliation(word.folded, next);
        affiliation.has_value() && !affiliation->places.empty()) {
      for (const std::string& place : affiliation->places) Add(place, true);
      Add(affiliation->party, false);
      return !next.empty() && affiliation->places.size() > 1 && affiliation->places[1] == next ? 2
                                                                                               : 1;
    }
    const bool article = word.folded == "a" || word.folded == "an" || word.folded == "one";
    if (article || IsPluralRoleNoun(word.folded)) role_.many = true;
    if (IsOneOf(word.folded, kFormerWords)) role_.former = true;
    if (!article && !IsOneOf(word.folded, kSmallWords)) Add(word.folded, word.capital);
    return 1;
  }

  void Add(absl::string_view word, bool capital) {
    for (const Synonym& synonym : kSynonyms) {
      if (synonym.word != word) continue;
      for (absl::string_view part : absl::StrSplit(synonym.role, ' ')) Add(part, false);
      return;
    }
    if (IsLesserInOffice(word)) lesser_ = true;
    const bool office = IsOffice(word);
    if (office) role_.office = true;
    const bool generic = office || IsRoleNoun(word) || IsPartyMember(word) ||
                         IsOrganisationNoun(word) || IsDocumentNoun(word) ||
                         IsOneOf(word, kPortfolioWords);
    if (IsPlace(word) || (capital && !generic)) role_.owner = true;
    role_.words.emplace_back(word);
    if (!phrase_) role_.head = std::string(word);
  }

  absl::Span<const RoleWord> words_;
  RoleKey role_;
  bool lesser_ = false;
  bool phrase_ = false;  // behind the head
};

}  // namespace

std::string RoleKey::Key() const { return absl::StrJoin(words, " "); }

RoleKey ParseRole(absl::string_view text) { return RoleReader(SplitRole(text)).Read(); }

int SharedRoleWords(const std::vector<RoleKey>& a, const std::vector<RoleKey>& b) {
  int most = 0;
  for (const RoleKey& x : a) {
    for (const RoleKey& y : b) {
      if (x.former != y.former) continue;
      std::vector<std::string> shared;
      std::set_intersection(x.words.begin(), x.words.end(), y.words.begin(), y.words.end(),
                            std::back_inserter(shared));
      most = std::max(most, static_cast<int>(shared.size()));
    }
  }
  return most;
}

}  // namespace quotecheck
