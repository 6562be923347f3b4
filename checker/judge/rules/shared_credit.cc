#include "checker/judge/rules/shared_credit.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/roles.h"
#include "checker/text/fold.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

bool IsOneOf(absl::string_view word, std::initializer_list<absl::string_view> words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::vector<std::string> WordsOfRole(absl::string_view role) {
  std::vector<std::string> words;
  for (const Token& token : SplitWords(role)) {
    std::string word = FoldName(WithoutPossessive(token.folded));
    if (!IsFunctionWord(word)) words.push_back(std::move(word));
  }
  return words;
}

// The same without titles.
std::vector<std::string> WordsOfName(absl::string_view name) {
  std::vector<std::string> words = WordsOfRole(name);
  words.erase(std::remove_if(words.begin(), words.end(),
                             [](const std::string& word) { return IsTitle(word); }),
              words.end());
  return words;
}

// Each may be the other, as far as the batch tells.
bool MayBeOne(const Speaker& a, SpeakerIndex index_a, const Speaker& b, SpeakerIndex index_b) {
  const auto holds = [](const std::vector<SpeakerIndex>& list, SpeakerIndex index) {
    return std::find(list.begin(), list.end(), index) != list.end();
  };
  return holds(a.may_be, index_b) || holds(b.may_be, index_a);
}

// Names of which one is a part of the other, or that share the surname with no given name against
// it: too near to be called two people.
bool NamesOverlap(const Speaker& a, const Speaker& b) {
  const std::vector<std::string> words_a = WordsOfName(a.name);
  const std::vector<std::string> words_b = WordsOfName(b.name);
  if (words_a.empty() || words_b.empty()) return true;
  const bool a_shorter = words_a.size() <= words_b.size();
  const std::vector<std::string>& shorter = a_shorter ? words_a : words_b;
  const std::vector<std::string>& longer = a_shorter ? words_b : words_a;
  return std::all_of(shorter.begin(), shorter.end(), [&](const std::string& word) {
    return std::any_of(longer.begin(), longer.end(), [&](const std::string& other) {
      return word == other || AreTransliterations(word, other) || AreNicknames(word, other);
    });
  });
}

bool SpeaksFor(const Speaker& speaker, SpeakerIndex body) {
  return speaker.speaks_for.has_value() && *speaker.speaks_for == body;
}

// The initials of a body's name: "National Water Board" is the NWB.
std::string Initials(const std::vector<std::string>& words) {
  std::string initials;
  for (const std::string& word : words) initials.push_back(word[0]);
  return initials;
}

// Does a role name the body: "director of the Water Board", "NWB analyst"? Or the office that the
// body is: "foreign minister", "foreign ministry"?
bool RoleNamesBody(absl::string_view role, const Speaker& body) {
  const std::vector<std::string> body_words = WordsOfName(body.name);
  const std::vector<std::string> role_words = WordsOfRole(role);
  const std::string initials = Initials(body_words);
  const auto in_role = [&](const std::string& word) {
    return std::find(role_words.begin(), role_words.end(), word) != role_words.end();
  };
  if (initials.size() > 1 && in_role(initials)) return true;
  const absl::string_view country = CountryOfPlace(Fold(body.name));
  size_t named = 0;
  size_t telling = 0;
  for (const std::string& word : body_words) {
    if (IsOrganisationNoun(word)) continue;
    ++telling;
    if (in_role(word)) ++named;
  }
  if (telling > 0 && named == telling) return true;
  return !country.empty() &&
         std::any_of(role_words.begin(), role_words.end(), [&](const std::string& word) {
           return CountryOfNationality(word) == country || CountryOfPlace(word) == country;
         });
}

bool IsHeadRole(absl::string_view role) {
  const std::vector<std::string> words = WordsOfRole(role);
  const auto any = [&](std::initializer_list<absl::string_view> forms) {
    return std::any_of(words.begin(), words.end(),
                       [&](const std::string& word) { return IsOneOf(word, forms); });
  };
  if (any({"deputy", "vice", "assistant", "spokesman", "spokeswoman", "spokesperson", "aide",
           "adviser", "advisor", "press", "associate", "regional"})) {
    return false;
  }
  return any({"president",  "director",     "chief",     "chairman",      "chairwoman",
              "chair",      "minister",     "secretary", "ceo",           "leader",
              "head",       "commissioner", "governor",  "mayor",         "premier",
              "chancellor", "king",         "queen",     "administrator", "superintendent",
              "founder"});
}

// "According to the report": whoever wrote it says it too.
bool IsDocument(const Speaker& speaker) {
  if (speaker.kind != EntityKind::kBody) return false;
  const std::vector<std::string> words = WordsOfName(speaker.name);
  return std::any_of(words.begin(), words.end(),
                     [](const std::string& word) { return IsDocumentNoun(word); });
}

bool AreOfOneCountry(const Speaker& a, const Speaker& b) {
  const absl::string_view country = CountryOfPlace(Fold(a.name));
  return !country.empty() && country == CountryOfPlace(Fold(b.name));
}

CreditConflict ComparePersonWithBody(const Speaker& person, const Speaker& body) {
  for (const std::string& role : person.roles) {
    if (!RoleNamesBody(role, body)) continue;
    return IsHeadRole(role) ? CreditConflict::kDoubtful : CreditConflict::kNone;
  }
  return CreditConflict::kDoubtful;
}

// Two spokespeople of one body, or one and somebody who holds an office in it.
bool SpeakForOneBody(const Batch& batch, const Speaker& a, const Speaker& b) {
  if (a.speaks_for.has_value() && a.speaks_for == b.speaks_for) return true;
  const auto serves_body_of = [&](const Speaker& person, const Speaker& spokesperson) {
    if (!spokesperson.speaks_for.has_value()) return false;
    const Speaker& body = batch.speakers[spokesperson.speaks_for->value()];
    return std::any_of(person.roles.begin(), person.roles.end(),
                       [&](const std::string& role) { return RoleNamesBody(role, body); });
  };
  return serves_body_of(a, b) || serves_body_of(b, a);
}

bool NamesSeveral(const Quote& quote) {
  if (!quote.source.has_value()) return false;
  const std::vector<Token> words = SplitWords(quote.source->text);
  return std::any_of(words.begin(), words.end(), [](const Token& token) {
    return IsOneOf(token.folded, {"and", "both", "they", "their"});
  });
}

bool TellsOfJointStatement(const Quote& quote) {
  static constexpr absl::string_view kSigns[] = {"joint ",   "jointly", "co-sign",   "co-author",
                                                 "co-wrote", "op-ed",   "signed by", "signatories"};
  const std::string context = Fold(absl::StrCat(quote.before, " ", quote.after));
  return std::any_of(std::begin(kSigns), std::end(kSigns),
                     [&](absl::string_view sign) { return absl::StrContains(context, sign); });
}

}  // namespace

CreditConflict CompareCredits(const Batch& batch, const Quote& a, const Quote& b) {
  const SpeakerIndex index_a = *a.speaker;
  const SpeakerIndex index_b = *b.speaker;
  if (index_a == index_b) return CreditConflict::kNone;
  const Speaker& speaker_a = batch.speakers[index_a.value()];
  const Speaker& speaker_b = batch.speakers[index_b.value()];
  if (speaker_a.kind == EntityKind::kUnnamed || speaker_b.kind == EntityKind::kUnnamed) {
    return CreditConflict::kNone;
  }
  if (MayBeOne(speaker_a, index_a, speaker_b, index_b) || NamesOverlap(speaker_a, speaker_b)) {
    return CreditConflict::kNone;
  }
  if (SpeaksFor(speaker_a, index_b) || SpeaksFor(speaker_b, index_a)) return CreditConflict::kNone;
  if (IsDocument(speaker_a) || IsDocument(speaker_b)) return CreditConflict::kNone;
  if (NamesSeveral(a) || NamesSeveral(b) || TellsOfJointStatement(a) || TellsOfJointStatement(b)) {
    return CreditConflict::kNone;
  }
  const bool a_person = speaker_a.kind == EntityKind::kPerson;
  const bool b_person = speaker_b.kind == EntityKind::kPerson;
  if (a_person && b_person) {
    return SpeakForOneBody(batch, speaker_a, speaker_b) ? CreditConflict::kDoubtful
                                                        : CreditConflict::kPlain;
  }
  if (a_person) return ComparePersonWithBody(speaker_a, speaker_b);
  if (b_person) return ComparePersonWithBody(speaker_b, speaker_a);
  return AreOfOneCountry(speaker_a, speaker_b) ? CreditConflict::kNone : CreditConflict::kDoubtful;
}

}  // namespace quotecheck
