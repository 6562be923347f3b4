#include "checker/scan/phrase_extents.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"
#include "checker/text/characters.h"
#include "checker/text/one_of.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

constexpr size_t kMaxClauseTokens = 40;  // of a relative clause
constexpr size_t kMaxParenthesisTokens = 8;
// No source is longer. Bounds what a token costs where phrases nest without end ("the head of the
// head of the head").
constexpr size_t kMaxPhraseTokens = 80;

class PhraseExtender {
 public:
  PhraseExtender(const PhraseContext& context, const Sentence& sentence,
                 const std::vector<NounPhrase>& phrases)
      : c_(context),
        traits_(context.traits),
        begin_(sentence.tokens.begin),
        end_(sentence.tokens.end),
        phrases_(phrases),
        extents_(phrases.size()),
        phrase_at_(end_ - begin_ + 1, phrases.size()) {
    for (size_t i = 0; i < phrases.size(); ++i) {
      phrase_at_[phrases[i].tokens.begin - begin_] = i;
    }
  }

  std::vector<PhraseExtent> Extend() {
    for (size_t i = 0; i < phrases_.size(); ++i) FindCue(i);
    // From the right, so that what follows a phrase has its own extent already.
    for (size_t i = phrases_.size(); i-- > 0;) ExtendPhrase(i);
    return std::move(extents_);
  }

 private:
  bool Has(size_t token, uint64_t traits) const {
    return token < end_ && traits_.Has(token, traits);
  }
  absl::string_view Folded(size_t token) const {
    return token < end_ ? absl::string_view(c_.document.tokens[token].folded) : absl::string_view();
  }
  bool SurelyVerb(size_t token) const {
    return token < end_ && IsSurelyVerb(traits_.Of(token), Folded(token));
  }
  std::optional<size_t> PhraseAt(size_t token) const {
    if (token < begin_ || token >= end_) return std::nullopt;
    const size_t i = phrase_at_[token - begin_];
    return i < phrases_.size() ? std::optional<size_t>(i) : std::nullopt;
  }
  // Two or three words of which the first is none of the language's: "Aurelio Banks".
  bool CanNamePerson(size_t name) const {
    const TokenRange words = c_.names[name].name;
    return words.end - words.begin >= 2 && words.end - words.begin <= 3 &&
           !Has(words.begin, kKnownWord | kPlace | kNationality | kAllCaps);
  }
  bool IsPerson(const NounPhrase& p) const {
    return p.name && (c_.names[*p.name].kind == NameKind::kPerson);
  }
  bool IsNamed(const NounPhrase& p) const { return p.name.has_value(); }
  bool HasRoleHead(const NounPhrase& p) const {
    return !p.name && !p.pronoun && Has(p.head, kRoleNoun | kPluralRoleNoun | kTitle);
  }
  bool HasBodyHead(const NounPhrase& p) const {
    return !p.name && !p.pronoun && Has(p.head, kOrganisationNoun | kDocumentNoun);
  }

  void ExtendPhrase(size_t index);
  void FindCue(size_t index);
  size_t Complements(size_t index, size_t at) const;
  bool Attaches(const NounPhrase& phrase, size_t preposition, const NounPhrase& object) const;
  size_t OverState(size_t place, size_t at) const;
  size_t Coordination(size_t index, size_t at) const;
  size_t Parenthesis(const NounPhrase& phrase, size_t at) const;
  size_t AgeOrAffiliation(const NounPhrase& phrase, size_t at) const;
  size_t Participle(size_t index, size_t at) const;
  size_t BearerOfField(size_t index, size_t at);
  size_t SecondRole(size_t index, size_t at);
  size_t Apposition(size_t index, size_t at);
  bool CanAppose(const NounPhrase& phrase, const NounPhrase& apposed) const;
  bool ClosesApposition(size_t token, bool* comma) const;
  size_t RelativeClause(size_t index, size_t at) const;
  size_t ClauseEnd(size_t from, bool comma, bool to_sentence_end) const;
  bool IsClosing(size_t token) const;

  const PhraseContext& c_;
  const TraitTable& traits_;
  const size_t begin_;
  const size_t end_;
  const std::vector<NounPhrase>& phrases_;
  std::vector<PhraseExtent> extents_;
  std::vector<size_t> phrase_at_;  // by token from begin_
};

void PhraseExtender::FindCue(size_t index) {
  const size_t first = phrases_[index].tokens.begin;
  PhraseExtent& extent = extents_[index];
  if (first == begin_) return;
  const size_t before = first - 1;
  extent.after_preposition = Has(before, kPreposition) && !Has(before, kConjunction);
  if (Folded(before) == "to" && before > begin_ && Folded(before - 1) == "according") {
    extent.after_cue = true;
  }
  if (Folded(before) == "by" && before > begin_ && Has(before - 1, kAnyCue)) {
    extent.after_cue = true;
  }
  if (Has(before, kCueVerb) && Has(before, kVerbFirst | kStrongCue)) extent.after_cue = true;
}

void PhraseExtender::ExtendPhrase(size_t index) {
  const NounPhrase& phrase = phrases_[index];
  size_t end = phrase.tokens.end;
  if (!phrase.source) {
    extents_[index].end = end;
    return;
  }
  if (!phrase.pronoun) {
    end = Complements(index, end);
    end = Parenthesis(phrase, end);
    end = AgeOrAffiliation(phrase, end);
    end = Participle(index, end);
    end = Apposition(index, end);
    end = RelativeClause(index, end);
  }
  if (end > phrase.tokens.end && end - phrase.tokens.begin > kMaxPhraseTokens) {
    extents_[index].apposition = TokenRange{};
    extents_[index].apposed.reset();
    end = phrase.tokens.end;
  }
  extents_[index].end = end;
  const size_t joined = Coordination(index, end);
  if (joined > end) extents_[index].coordinated = PhraseAt(end + 1);
}

size_t PhraseExtender::Complements(size_t index, size_t at) const {
  const NounPhrase& phrase = phrases_[index];
  size_t end = at;
  while (Has(end, kPreposition) && end - phrase.tokens.begin <= kMaxPhraseTokens) {
    const std::optional<size_t> object = PhraseAt(end + 1);
    if (!object || !Attaches(phrase, end, phrases_[*object])) break;
    end = std::max(end + 1, extents_[*object].end);
    // What hangs on a body in the middle of a chain is a clause of its own.
    if (extents_[*object].coordinated && !HasRoleHead(phrases_[*object]) &&
        !IsPerson(phrases_[*object])) {
      end = std::max(end, extents_[*extents_[*object].coordinated].end);
    }
    end = OverState(*object, end);
  }
  return end;
}

// "of Dunmore, Ohio": over the state after a place.
size_t PhraseExtender::OverState(size_t place, size_t at) const {
  const std::optional<size_t> state = PhraseAt(at + 1);
  if (!c_.IsMark(at, ',') || !state || !IsNamed(phrases_[place]) || !IsNamed(phrases_[*state])) {
    return at;
  }
  const size_t end = phrases_[*state].tokens.end;
  const bool place_name = Has(phrases_[*state].head, kPlace) && !IsPerson(phrases_[place]);
  return place_name && (IsClosing(end) || c_.VerbFollows(end, end_)) ? end : at;
}

bool PhraseExtender::Attaches(const NounPhrase& phrase, size_t preposition,
                              const NounPhrase& object) const {
  const absl::string_view word = Folded(preposition);
  if (object.pronoun && word != "of" && word != "to") return false;
  if (Has(object.head, kCalendar)) return false;
  // "accused the minister of hiding it"
  const bool gerund = Has(object.head, kParticiple) && Has(object.head, kVerbFirst) &&
                      !object.definite && !object.indefinite && !object.name;
  if (gerund) return false;
  if (word == "of") return true;
  if (Has(object.head, kTimeNoun) || Has(object.head, kOccasionNoun)) return false;
  if (phrase.quantity && !phrase.name && word != "in" && word != "with") return false;
  if (IsNamed(phrase)) return word == "from" && IsNamed(object);
  static constexpr absl::string_view kAttaching[] = {
      "for",     "at",     "on",     "in",      "from",   "to",    "with",
      "against", "near",   "behind", "inside",  "within", "under", "among",
      "about",   "around", "by",     "outside", "across", "close"};
  if (word == "like") return phrase.plural;
  return IsOneOf(word, kAttaching);
}

// "Vane and Rowe": the end of the second where both are of one sort.
size_t PhraseExtender::Coordination(size_t index, size_t at) const {
  const absl::string_view word = Folded(at);
  if (word != "and" && word != "or" && word != "&") return at;
  const std::optional<size_t> other = PhraseAt(at + 1);
  if (!other || !phrases_[*other].source) return at;
  const NounPhrase& a = phrases_[index];
  const NounPhrase& b = phrases_[*other];
  const bool same = (IsNamed(a) && IsNamed(b)) || (HasRoleHead(a) && HasRoleHead(b)) ||
                    (HasBodyHead(a) && HasBodyHead(b)) || (a.pronoun && b.pronoun) ||
                    (a.plural && b.plural) || Folded(b.head) == "others" ||
                    (IsNamed(a) && HasRoleHead(b) && b.possessor);
  return same ? extents_[*other].end : at;
}

// "(D-Ohio)" after a name.
size_t PhraseExtender::Parenthesis(const NounPhrase& phrase, size_t at) const {
  if (!phrase.name || !c_.IsMark(at, '(') || at >= end_) return at;
  for (size_t t = at + 1; t < end_ && t <= at + kMaxParenthesisTokens; ++t) {
    if (c_.IsMark(t, ')')) return t + 1;
  }
  return at;
}

// ", 45," and ", of Dunmore," and ", D-Ohio," after a person's name.
size_t PhraseExtender::AgeOrAffiliation(const NounPhrase& phrase, size_t at) const {
  size_t end = at;
  // "Vane (D) of Ohio"
  if (phrase.name && at > phrase.tokens.end && c_.IsMark(at - 1, ')') && Folded(at) == "of" &&
      Has(at + 1, kUpper)) {
    const std::optional<size_t> place = PhraseAt(at + 1);
    if (place && IsNamed(phrases_[*place])) return extents_[*place].end;
  }
  if (!phrase.name || !c_.IsMark(end, ',')) return at;
  const size_t next = end + 1;
  if (Has(next, kNumber) && c_.document.tokens[next].span.size() <= 3 && next + 1 < end_ &&
      IsClosing(next + 1)) {
    end = next + 1;
  }
  const size_t after = c_.IsMark(end, ',') ? end + 1 : end_;
  const absl::string_view word = Folded(after);
  if (absl::StartsWith(word, "r-") || absl::StartsWith(word, "d-") ||
      absl::StartsWith(word, "i-")) {
    // "R-Wis.,"
    const bool abbreviated = c_.IsMark(after + 1, '.') && c_.IsMark(after + 2, ',');
    return abbreviated ? after + 2 : after + 1;
  }
  if ((word == "of" || word == "from") && Has(after + 1, kUpper)) {
    const std::optional<size_t> place = PhraseAt(after + 1);
    if (place && IsNamed(phrases_[*place]) && IsClosing(extents_[*place].end)) {
      end = OverState(*place, extents_[*place].end);
    }
  }
  return end;
}

// "people briefed on the talks", "polls taken in May": a participle with its complements, where
// the clause has a verb besides or the phrase follows its cue.
size_t PhraseExtender::Participle(size_t index, size_t at) const {
  const NounPhrase& phrase = phrases_[index];
  if (phrase.name || !Has(at, kParticiple | kAdjective | kVerb) || Has(at, kStrongCue)) return at;
  if (Has(at, kClosedClass | kUpper)) return at;
  const absl::string_view word = Folded(at);
  const bool familiar = word == "familiar" || word == "close" || word == "privy" ||
                        word == "loyal" || word == "opposed" || word == "prior" ||
                        word == "eligible" || word == "responsible" || word == "critical";
  if (!familiar && !absl::EndsWith(Folded(at), "ed") && !Has(at, kGerund) &&
      !Has(at, kParticiple)) {
    return at;
  }
  size_t end = at + 1;
  for (size_t steps = 0; steps < 4; ++steps) {
    if (Has(end, kPreposition) && PhraseAt(end + 1)) {
      const PhraseExtent& object = extents_[*PhraseAt(end + 1)];
      end = std::max(end + 1, object.end);
      if (object.coordinated) end = std::max(end, extents_[*object.coordinated].end);
    } else if (const auto object = PhraseAt(end); object && end == at + 1 && Has(at, kGerund)) {
      end = std::max(end + 1, extents_[*object].end);
    } else if (Has(end, kCalendar | kTimeNoun) && end == at + 1) {
      ++end;
    } else {
      break;
    }
  }
  const bool verb = c_.VerbFollows(end, end_) && Has(end, kAuxiliary | kCueVerb);
  if (end == at + 1) {
    // "those surveyed said"
    return verb && phrase.plural && absl::EndsWith(Folded(at), "ed") ? end : at;
  }
  return verb || (extents_[index].after_cue && (end >= end_ || IsClosing(end))) ? end : at;
}

bool PhraseExtender::IsClosing(size_t token) const {
  if (token >= end_) return true;
  if (c_.document.tokens[token].kind != TokenKind::kPunctuation) return false;
  const CodePoint c = DecodeUtf8(c_.document.text, c_.document.tokens[token].span.begin);
  return c.value == U',' || c.value == U'.' || c.value == U';' || c.value == U':' ||
         c.value == U'?' || c.value == U'!' || IsDash(c.value) || IsDoubleMark(c.value) ||
         c.value == U')';
}

// May the second phrase, after a comma, tell of the first?
bool PhraseExtender::CanAppose(const NounPhrase& phrase, const NounPhrase& apposed) const {
  if (phrase.pronoun || apposed.pronoun || !apposed.source || phrase.quantity) return false;
  if (IsNamed(phrase)) {
    const NameKind kind = c_.names[*phrase.name].kind;
    // "Ann Rowe, Democrat of Ohio,"
    if (apposed.name) {
      return kind == NameKind::kPerson && c_.names[*apposed.name].kind == NameKind::kAdherents &&
             !apposed.plural;
    }
    if (kind == NameKind::kPlace || kind == NameKind::kAdherents) return false;
    if (HasRoleHead(apposed)) {
      return kind != NameKind::kBody || !Has(apposed.head, kRoleNoun) ||
             IsRoleOfBodies(LexiconForm(Folded(apposed.head))) || CanNamePerson(*phrase.name);
    }
    if (kind == NameKind::kPerson) {
      return !HasBodyHead(apposed) && (apposed.definite || apposed.indefinite);
    }
    return HasBodyHead(apposed) || apposed.indefinite;
  }
  if (!apposed.name) {
    return HasRoleHead(phrase) && HasRoleHead(apposed) && apposed.indefinite;
  }
  const NameKind kind = c_.names[*apposed.name].kind;
  if (HasRoleHead(phrase)) {
    return !phrase.plural && (kind == NameKind::kPerson || kind == NameKind::kUnknown ||
                              (kind == NameKind::kBody && CanNamePerson(*apposed.name)));
  }
  return HasBodyHead(phrase) && !phrase.plural &&
         (kind == NameKind::kBody || kind == NameKind::kUnknown);
}

bool PhraseExtender::ClosesApposition(size_t token, bool* comma) const {
  *comma = c_.IsMark(token, ',');
  if (Folded(token) == "who") return true;
  if (*comma && (Folded(token + 1) == "and" || Folded(token + 1) == "or")) return false;
  return IsClosing(token);
}

// "businessman and former mayor Ann Rowe": two roles of one bearer.
size_t PhraseExtender::SecondRole(size_t index, size_t at) {
  const NounPhrase& phrase = phrases_[index];
  const std::optional<size_t> other = PhraseAt(at + 1);
  if (Folded(at) != "and" || !other || !HasRoleHead(phrase) || phrase.plural || phrase.indefinite ||
      phrase.counted || !IsPerson(phrases_[*other])) {
    return at;
  }
  const NounPhrase& named = phrases_[*other];
  if (named.tokens.begin == c_.names[*named.name].name.begin || named.definite) return at;
  extents_[index].apposition = {at + 1, extents_[*other].end};
  extents_[index].apposed = other;
  return extents_[*other].end;
}

// "former secretary of state Ann Rowe": the bearer right after a role's field.
size_t PhraseExtender::BearerOfField(size_t index, size_t at) {
  const NounPhrase& phrase = phrases_[index];
  const std::optional<size_t> bearer = PhraseAt(at);
  if (at == phrase.tokens.end || !bearer || !HasRoleHead(phrase) || phrase.plural ||
      phrase.indefinite || !IsPerson(phrases_[*bearer]) || Folded(phrase.tokens.end) != "of") {
    return at;
  }
  const NounPhrase& named = phrases_[*bearer];
  if (named.tokens.begin != c_.names[*named.name].name.begin) return at;
  extents_[index].apposition = {at, extents_[*bearer].end};
  extents_[index].apposed = bearer;
  return extents_[*bearer].end;
}

size_t PhraseExtender::Apposition(size_t index, size_t at) {
  if (const size_t end = BearerOfField(index, at); end > at) return end;
  if (!c_.IsMark(at, ',')) return SecondRole(index, at);
  size_t first = at + 1;
  if (Has(first, kAdverb | kOtherFunction) && !PhraseAt(first)) ++first;  // "now director of"
  const std::optional<size_t> apposed = PhraseAt(first);
  if (!apposed) return at;
  const NounPhrase& phrase = phrases_[index];
  if (!CanAppose(phrase, phrases_[*apposed])) return at;
  size_t end = extents_[*apposed].end;
  // "a host and manager at the station"
  if (const auto joined = extents_[*apposed].coordinated; joined && !IsClosing(end)) {
    end = extents_[*joined].end;
  }
  bool comma = false;
  // "Another friend, Ann Rowe told us": the closing comma may be missing after a first subject.
  const bool first_subject = phrases_[*apposed].name && !phrase.name && Has(end, kCueVerb) &&
                             (phrase.tokens.begin == begin_ || IsClosing(phrase.tokens.begin - 1));
  if (!ClosesApposition(end, &comma) && !first_subject) return at;
  extents_[index].apposition = {first, end};
  extents_[index].apposed = apposed;
  return end;
}

// ", who backs the bill," or "who attended", as far as it goes before the phrase's own verb.
size_t PhraseExtender::RelativeClause(size_t index, size_t at) const {
  bool comma = c_.IsMark(at, ',');
  const size_t relative = comma ? at + 1 : at;
  bool after_cue = extents_[index].after_cue;
  // "Rowe, a lawyer who backs it, said": an apposition's clause ends with the apposition.
  const size_t first = phrases_[index].tokens.begin;
  if (index > 0 && first > begin_ && c_.IsMark(first - 1, ',') &&
      phrases_[index - 1].tokens.end == first - 1) {
    comma = true;
    after_cue = after_cue || extents_[index - 1].after_cue;
  }
  const absl::string_view word = Folded(relative);
  if (word != "who" && word != "which" && word != "whose" &&
      (c_.IsMark(at, ',') || word != "that")) {
    return at;
  }
  if (word == "that" && (IsNamed(phrases_[index]) || !SurelyVerb(relative + 1))) return at;
  const size_t end = ClauseEnd(relative + 1, comma, after_cue);
  return end > relative + 1 ? end : at;
}

size_t PhraseExtender::ClauseEnd(size_t from, bool comma, bool to_sentence_end) const {
  const size_t limit = std::min(end_, from + kMaxClauseTokens);
  for (size_t t = from; t < limit; ++t) {
    const bool mark = c_.document.tokens[t].kind == TokenKind::kPunctuation;
    if (comma && c_.IsMark(t, ',') && !to_sentence_end && c_.VerbFollows(t + 1, end_) &&
        Has(t + 1, kAuxiliary | kCueVerb | kVerb | kAdverb | kCalendar)) {
      return t;
    }
    if (!comma && t > from + 1 && Has(t, kStrongCue) && !Has(t - 1, kConjunction) &&
        !Has(t - 1, kPersonalPronoun) && Folded(t - 1) != "to") {
      return Has(t - 1, kAuxiliary) ? t - 1 : t;
    }
    if (mark && !c_.IsMark(t, ',') && IsClosing(t) && !c_.IsMark(t, '.')) {
      return to_sentence_end ? t : from;
    }
    if (c_.IsMark(t, '.') && t + 1 == end_) return to_sentence_end ? t : from;
  }
  return to_sentence_end && limit == end_ ? end_ : from;
}

}  // namespace

std::vector<PhraseExtent> ExtendPhrases(const PhraseContext& context, const Sentence& sentence,
                                        const std::vector<NounPhrase>& phrases) {
  return PhraseExtender(context, sentence, phrases).Extend();
}

}  // namespace quotecheck
