#include "checker/judge/rules/shared_credit.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"
#include "checker/judge/rules/credit_evidence.h"
#include "checker/judge/rules/speaker_names.h"
#include "checker/lexicon/closed_classes.h"
#include "checker/lexicon/names.h"
#include "checker/lexicon/public_life.h"
#include "checker/lexicon/roles.h"
#include "checker/text/characters.h"
#include "checker/text/fold.h"
#include "checker/text/one_of.h"
#include "checker/text/utf8.h"
#include "checker/text/words.h"

namespace quotecheck {
namespace {

// Each may be the other, as far as the batch tells.
bool MayBeOne(const Speaker& a, SpeakerIndex index_a, const Speaker& b, SpeakerIndex index_b) {
  const auto holds = [](const std::vector<SpeakerIndex>& list, SpeakerIndex index) {
    return std::find(list.begin(), list.end(), index) != list.end();
  };
  return holds(a.may_be, index_b) || holds(b.may_be, index_a);
}

bool IsSpokesperson(const Speaker& speaker) {
  if (speaker.speaks_for.has_value()) return true;
  return std::any_of(speaker.roles.begin(), speaker.roles.end(), [](const std::string& role) {
    const std::vector<std::string> words = WordsOfRole(role);
    return std::any_of(words.begin(), words.end(),
                       [](const std::string& word) { return IsSpokespersonNoun(word); });
  });
}

// Where no body is known that a spokesperson speaks for, it may be any.
bool MaySpeakFor(const Batch& batch, const Speaker& speaker, const Speaker& body) {
  if (!IsSpokesperson(speaker)) return false;
  if (!speaker.speaks_for.has_value()) return body.kind != EntityKind::kPerson;
  const Speaker& known = batch.speakers[speaker.speaks_for->value()];
  return MayBeOneName(known, body) ||
         (known.kind == EntityKind::kPerson && body.kind != EntityKind::kPerson);
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

bool IsAide(absl::string_view word) {
  return IsOneOf(word, {"aide", "adviser", "advisor", "press"});
}

bool IsHeadRole(absl::string_view role) {
  const std::vector<std::string> words = WordsOfRole(role);
  const auto any = [&](bool (*is)(absl::string_view)) {
    return std::any_of(words.begin(), words.end(), is);
  };
  return any(IsHeadOfBody) && !any(IsLesserInOffice) && !any(IsSpokespersonNoun) && !any(IsAide);
}

// "According to the report": whoever wrote it says it too. "Steven Law" is a man.
bool IsDocument(const Speaker& speaker) {
  const std::vector<std::string> words = WordsOfName(speaker.name);
  const bool given_name =
      speaker.kind == EntityKind::kPerson && words.size() > 1 && IsGivenName(words.front());
  return !words.empty() && !given_name &&
         (IsDocumentNoun(words.back()) || words.back() == "pledge" ||
          (speaker.kind == EntityKind::kBody &&
           std::any_of(words.begin(), words.end(), IsDocumentNoun)));
}

// A newspaper or broadcaster prints what others said.
bool IsOutlet(const OutletNames& outlets, const Speaker& speaker) {
  const std::vector<std::string> words = WordsOfName(speaker.name);
  if (std::any_of(words.begin(), words.end(), IsOutletNoun)) return true;
  if (words.size() == 1 && IsOutletName(words[0])) return true;
  return outlets.Contains(words);
}

// "The Norland Democrat": a description, however it is spelt.
bool IsDescribedByParty(const Speaker& speaker) {
  const std::vector<std::string> words = WordsOfName(speaker.name);
  return words.size() > 1 && (!IsGivenName(words.front()) || IsPlace(words.front())) &&
         (IsNationality(words.back()) || IsPartyMember(words.back()));
}

// "Moscow said": whoever spoke there.
bool IsPlaceName(const Speaker& speaker) {
  return speaker.kind == EntityKind::kBody && IsPlace(Fold(speaker.name));
}

// "Halden Glass, the parent company": a name that the sentence tells to be a body's. "Ann Rowe, an
// analyst with the Teachers' Union" is none.
bool IsToldToBeBody(const Quote& quote) {
  if (!quote.source.has_value()) return false;
  const std::vector<std::string> words = WordsOfRole(quote.source->text);
  return std::any_of(words.begin(), words.end(), IsOrganisationNoun) &&
         std::none_of(words.begin(), words.end(), IsRoleNoun);
}

// "William Tilsen, a spokesman for Rowe", and a body: where whom he speaks for is not known to be
// another body, it may be this one.
bool MaySpeakForSource(const Speaker& speaker, const Quote& quote, const Speaker& other,
                       const Quote& of_other) {
  if (speaker.speaks_for.has_value() || !quote.source.has_value()) return false;
  const std::vector<std::string> words = WordsOfRole(quote.source->text);
  if (!IsSpokesperson(speaker) && !std::any_of(words.begin(), words.end(), IsSpokespersonNoun)) {
    return false;
  }
  return other.kind != EntityKind::kPerson || IsToldToBeBody(of_other);
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

// "Rowe spokesman", "an aide to Rowe".
bool RoleNamesSpeaker(const Speaker& aide, const Speaker& of) {
  const std::string surname = WordsOfName(of.name).back();
  return std::any_of(aide.roles.begin(), aide.roles.end(), [&](const std::string& role) {
    const std::vector<std::string> words = WordsOfRole(role);
    return std::find(words.begin(), words.end(), surname) != words.end();
  });
}

// Two spokespeople who may be of one body, or one and whom it may speak for.
bool SpeakForOneBody(const Batch& batch, const Speaker& a, const Speaker& b) {
  if (IsSpokesperson(a) && IsSpokesperson(b)) {
    return !a.speaks_for.has_value() || !b.speaks_for.has_value() ||
           MayBeOneName(batch.speakers[a.speaks_for->value()],
                        batch.speakers[b.speaks_for->value()]);
  }
  if (IsSpokesperson(a) != IsSpokesperson(b) &&
      !(IsSpokesperson(a) ? a : b).speaks_for.has_value()) {
    return true;
  }
  if (RoleNamesSpeaker(a, b) || RoleNamesSpeaker(b, a)) return true;
  const auto serves_body_of = [&](const Speaker& person, const Speaker& spokesperson) {
    if (!spokesperson.speaks_for.has_value()) return false;
    const Speaker& body = batch.speakers[spokesperson.speaks_for->value()];
    return std::any_of(person.roles.begin(), person.roles.end(),
                       [&](const std::string& role) { return RoleNamesBody(role, body); });
  };
  return serves_body_of(a, b) || serves_body_of(b, a);
}

// Does an "and" in an apposition join what the words describe: "Rowe, mother of a runner and
// rower", "Rowe, head of Salt and Sand Services"? In "Rowe, Holm and Tilsen", and behind a comma,
// it joins another speaker.
bool JoinsDescriptions(absl::string_view text, const std::vector<Token>& words,
                       size_t conjunction) {
  const auto is_lower = [&](size_t i) {
    return IsLower(DecodeUtf8(text, words[i].span.begin).value) && !IsFunctionWord(words[i].folded);
  };
  const size_t begin = words[conjunction].span.begin;
  const size_t comma = text.substr(0, begin).rfind(',');
  if (comma == absl::string_view::npos) {
    return absl::StrContains(text, ',') && conjunction + 1 < words.size() &&
           is_lower(conjunction + 1);
  }
  if (conjunction + 1 < words.size() && is_lower(conjunction + 1)) return true;
  for (size_t i = 0; i < conjunction; ++i) {
    if (words[i].span.begin > comma && is_lower(i)) return true;
  }
  return false;
}

// "Rowe and Tilsen", "Rowe and her deputy".
bool NamesSeveral(const Quote& quote) {
  if (!quote.source.has_value()) return false;
  const absl::string_view text = quote.source->text;
  const std::vector<Token> words = SplitWords(text);
  for (size_t i = 0; i < words.size(); ++i) {
    if (IsOneOf(words[i].folded, {"both", "they", "their"})) return true;
    if (words[i].folded == "and" && !JoinsDescriptions(text, words, i)) return true;
  }
  return false;
}

bool TellsOfJointStatement(const Quote& quote) {
  static constexpr absl::string_view kSigns[] = {
      "joint statement", "joint letter",  "joint news",  "joint press", "joint release",
      "joint appeal",    "joint article", "joint reply", "jointly",     "co-sign",
      "co-author",       "co-wrote",      "op-ed",       "signed by",   "signatories"};
  const std::string context = Fold(absl::StrCat(quote.before, " ", quote.after));
  return std::any_of(std::begin(kSigns), std::end(kSigns),
                     [&](absl::string_view sign) { return absl::StrContains(context, sign); });
}

// Each mention could stand for the speaker of the other quotation.
bool MentionsFit(const Quote& a, const Quote& b, const Speaker& speaker_a,
                 const Speaker& speaker_b) {
  return (a.source.has_value() && MentionFits(a.source->text, speaker_b)) ||
         (b.source.has_value() && MentionFits(b.source->text, speaker_a));
}

CreditConflict CompareSpeakers(const Batch& batch, const OutletNames& outlets, const Speaker& a,
                               const Speaker& b) {
  for (const Speaker* speaker : {&a, &b}) {
    if (IsDocument(*speaker) || IsOutlet(outlets, *speaker) || IsPlaceName(*speaker) ||
        IsDescribedByParty(*speaker)) {
      return CreditConflict::kNone;
    }
  }
  if (MaySpeakFor(batch, a, b) || MaySpeakFor(batch, b, a)) return CreditConflict::kNone;
  const bool a_person = a.kind == EntityKind::kPerson;
  const bool b_person = b.kind == EntityKind::kPerson;
  if (a_person && b_person) {
    return SpeakForOneBody(batch, a, b) ? CreditConflict::kDoubtful : CreditConflict::kPlain;
  }
  if (a_person) return ComparePersonWithBody(a, b);
  if (b_person) return ComparePersonWithBody(b, a);
  return AreOfOneCountry(a, b) ? CreditConflict::kNone : CreditConflict::kDoubtful;
}

}  // namespace

OutletNames::OutletNames(const Batch& batch) {
  absl::flat_hash_set<absl::string_view> printed;
  for (const ScannedArticle& article : batch.articles) {
    if (!article.info.outlet.has_value() || !printed.insert(*article.info.outlet).second) continue;
    names_.insert(WordsOfName(*article.info.outlet));
  }
}

CreditConflict CompareCredits(const Batch& batch, const OutletNames& outlets, const Quote& a,
                              const Quote& b) {
  const SpeakerIndex index_a = *a.speaker;
  const SpeakerIndex index_b = *b.speaker;
  if (index_a == index_b) return CreditConflict::kNone;
  const Speaker& speaker_a = batch.speakers[index_a.value()];
  const Speaker& speaker_b = batch.speakers[index_b.value()];
  if (speaker_a.kind == EntityKind::kUnnamed || speaker_b.kind == EntityKind::kUnnamed) {
    return CreditConflict::kNone;
  }
  if (MayBeOne(speaker_a, index_a, speaker_b, index_b) || MayBeOneName(speaker_a, speaker_b) ||
      MentionsFit(a, b, speaker_a, speaker_b)) {
    return CreditConflict::kNone;
  }
  if (NamesSeveral(a) || NamesSeveral(b) || TellsOfJointStatement(a) || TellsOfJointStatement(b) ||
      SentenceNames(a, speaker_b) || SentenceNames(b, speaker_a)) {
    return CreditConflict::kNone;
  }
  if (MaySpeakForSource(speaker_a, a, speaker_b, b) ||
      MaySpeakForSource(speaker_b, b, speaker_a, a)) {
    return CreditConflict::kNone;
  }
  return CompareSpeakers(batch, outlets, speaker_a, speaker_b);
}

}  // namespace quotecheck
