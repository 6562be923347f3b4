#include "checker/scan/noun_phrases.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/string_view.h"

namespace quotecheck {
namespace {

constexpr uint64_t kNominal = kNoun | kSourceNoun | kRoleNoun | kTimeNoun | kOccasionNoun;

class PhraseParser {
 public:
  PhraseParser(const PhraseContext& context, const Sentence& sentence)
      : c_(context), traits_(context.traits), sentence_(sentence), end_(sentence.tokens.end) {}

  std::vector<NounPhrase> Parse() {
    std::vector<NounPhrase> phrases;
    for (size_t t = sentence_.tokens.begin; t < end_;) {
      NounPhrase phrase;
      const size_t next = ParseAt(t, &phrase);
      if (!phrase.tokens.empty()) phrases.push_back(phrase);
      t = std::max(next, t + 1);
    }
    return phrases;
  }

 private:
  absl::string_view Folded(size_t token) const { return c_.document.tokens[token].folded; }
  absl::string_view Lexical(size_t token) const { return LexiconForm(Folded(token)); }
  bool SurelyVerb(size_t token) const {
    return In(token) && IsSurelyVerb(traits_.Of(token), Folded(token));
  }
  bool In(size_t token) const { return token < end_; }
  bool Has(size_t token, uint64_t traits) const { return In(token) && traits_.Has(token, traits); }

  bool Determined(size_t token) const {
    return token > sentence_.tokens.begin &&
           Has(token - 1, kDeterminer | kPossessivePronoun | kPossessive);
  }

  size_t ParseAt(size_t token, NounPhrase* phrase) const;
  bool ParsePronoun(size_t token, NounPhrase* phrase) const;
  bool IsRelativeThat(size_t token) const;
  size_t SkipQuantity(size_t token, bool* quantity) const;
  size_t OverFraction(size_t token) const;
  size_t ParseDeterminer(size_t token, NounPhrase* phrase) const;
  size_t ParseModifiersAndHead(size_t token, NounPhrase* phrase) const;
  bool TakeName(size_t token, NounPhrase* phrase, size_t* next, bool* noun) const;
  bool IsAnnounced(const NounPhrase& phrase, const NameSpan& name) const;
  bool NameIsModifier(const NameSpan& name) const;
  bool RoleBefore(size_t begin, size_t token) const;
  bool ContinuesAfterNoun(size_t token, size_t previous) const;
  bool ContinuesBeforeNoun(size_t token) const;
  bool CanOpenBarePhrase(size_t token) const;
  bool ReadsAsVerb(size_t token, bool plural_before) const;
  bool IsAccepted(const NounPhrase& phrase) const;
  bool IsPluralNoun(size_t token) const;

  const PhraseContext& c_;
  const TraitTable& traits_;
  const Sentence& sentence_;
  const size_t end_;
};

bool PhraseParser::IsPluralNoun(size_t token) const {
  if (Has(token, kPluralRoleNoun)) return true;
  if (Has(token, kRoleNoun) || Has(token, kUpper)) return false;
  return Has(token, kPluralForm);
}

// "that" and "which" stand for a noun just before them where a verb follows at once.
bool PhraseParser::IsRelativeThat(size_t token) const {
  return token > sentence_.tokens.begin && Has(token - 1, kNominal | kUpper) &&
         !Has(token - 1, kAnyCue) && Has(token + 1, kAuxiliary | kCueVerb);
}

bool PhraseParser::ParsePronoun(size_t token, NounPhrase* phrase) const {
  if (!In(token)) return false;
  const absl::string_view word = Lexical(token);
  const bool relative = Has(token, kRelative) && (word != "that" || IsRelativeThat(token));
  // "her" before a noun is a possessive.
  const bool possessive =
      Has(token, kPossessivePronoun) && Has(token + 1, kWordToken) && !Has(token + 1, kClosedClass);
  if (!relative && (!Has(token, kPersonalPronoun) || possessive)) return false;
  phrase->tokens = {token, token + 1};
  phrase->head = token;
  phrase->pronoun = true;
  phrase->plural = word == "they" || word == "them" || word == "we" || word == "us" ||
                   word == "themselves" || word == "ourselves";
  return true;
}

// First token after words of quantity: "some", "about 45 percent of", "all".
size_t PhraseParser::SkipQuantity(size_t token, bool* quantity) const {
  size_t t = token;
  for (; In(t); ++t) {
    if (Has(t, kQuantifier) && !Has(t, kHyphenated)) {
      *quantity = true;
      t = OverFraction(t);
    } else if (Has(t, kApproximator) || (t > token && Folded(t) == "than")) {
      if (!Has(t + 1, kQuantifier)) break;
    } else {
      break;
    }
  }
  if (!*quantity) return token;
  const bool partitive = t > token && In(t) && Folded(t) == "of" && Has(t + 1, kWordToken) &&
                         !Has(t + 1, kPreposition | kConjunction | kAuxiliary);
  return partitive ? t + 1 : t;
}

// The last token of "45 percent", "four in 10" or a number alone.
size_t PhraseParser::OverFraction(size_t token) const {
  const size_t next = token + 1;
  if (!In(next)) return token;
  if (c_.IsMark(next, '%') || Folded(next) == "percent") return next;
  const bool fraction = Has(token + 2, kNumber) && (Folded(next) == "in" || Folded(next) == "of");
  return fraction ? token + 2 : token;
}

size_t PhraseParser::ParseDeterminer(size_t token, NounPhrase* phrase) const {
  if (!Has(token, kDeterminer | kPossessivePronoun)) return token;
  const absl::string_view word = Folded(token);
  // The conjunction "that" before another determiner or a pronoun.
  if (word == "that" &&
      (Has(token + 1, kClosedClass) || token == sentence_.tokens.begin || Has(token - 1, kAnyCue) ||
       Has(token + 1, kUpper) || IsPluralNoun(token + 1))) {
    return token;
  }
  if (Has(token, kPossessivePronoun)) {
    phrase->possessor = token;
    phrase->definite = true;
  } else if (Has(token, kDefinite)) {
    phrase->definite = true;
    phrase->plural = word == "these" || word == "those";
  } else {
    phrase->indefinite = true;
  }
  return token + 1;
}

// Parses the phrase that begins at `token`, if one does, and tells where to go on.
size_t PhraseParser::ParseAt(size_t token, NounPhrase* phrase) const {
  NounPhrase found;
  if (ParsePronoun(token, &found)) {
    *phrase = found;
    return token + 1;
  }
  bool quantity = false;
  size_t t = SkipQuantity(token, &quantity);
  // "all of them", "some who"; not "in 1963 she"
  if (quantity && (Folded(t - 1) == "of" || Has(t, kRelative)) && ParsePronoun(t, &found)) {
    *phrase = found;
    phrase->tokens.begin = token;
    phrase->pronoun = false;
    phrase->quantity = true;
    return t + 1;
  }
  const size_t before_determiner = t;
  t = ParseDeterminer(t, &found);
  if (t > before_determiner) t = SkipQuantity(t, &quantity);
  const size_t before_head = t;
  t = ParseModifiersAndHead(t, &found);
  found.tokens = {token, t};
  if (t == before_head) {
    const bool demonstrative = Has(token, kDefinite) && Folded(token) != "the";
    const bool bare_number = t == token + 1 && Has(token, kNumber);
    if (t == token || (!quantity && !demonstrative) || bare_number) return t;
    // "some said", "those who"
    found.head = t - 1;
    if (Folded(found.head) == "of") found.head = --found.tokens.end - 1;
    found.quantity = true;
    found.plural = true;
    *phrase = found;
    return t;
  }
  if (quantity && Folded(token) != "one") found.plural = true;
  if (Folded(token) == "one") found.indefinite = true;
  found.counted = quantity;
  found.source = IsAccepted(found);
  *phrase = found;
  return t;
}

// Is a role noun the last word before `token` within the phrase that begins at `begin`?
bool PhraseParser::RoleBefore(size_t begin, size_t token) const {
  return token > begin && Has(token - 1, kRoleNoun | kTitle) && !Has(token - 1, kPossessive);
}

// Does a noun follow the name, so that the name only tells of it: "Kremlin spokesman"?
bool PhraseParser::NameIsModifier(const NameSpan& name) const {
  const size_t next = name.tokens.end;
  if (!Has(next, kWordToken) || Has(next, kClosedClass | kUpper)) return false;
  if (Has(next, kStrongCue)) return false;
  if (Has(next, kRoleNoun | kPluralRoleNoun) && !Has(next, kCueVerb)) return true;
  // "Democratic presidential candidate", "Harwick University political scientist"
  if (Has(next, kAdjective) && !Has(next, kVerb | kAdverb) &&
      Has(next + 1, kNominal | kAdjective)) {
    return true;
  }
  // "Democratic registered voters"
  if (name.kind == NameKind::kAdherents && Has(next, kParticiple) && Has(next + 1, kSourceNoun)) {
    return true;
  }
  if (!Has(next, kNoun)) {
    return !Has(next, kKnownWord | kAnyCue) || (Has(next, kHyphenated) && Has(next + 1, kNoun));
  }
  return !ReadsAsVerb(next, false);
}

// "said the restorer Ann Rowe.": a full name that ends the clause after a verb of saying.
bool PhraseParser::IsAnnounced(const NounPhrase& phrase, const NameSpan& name) const {
  const size_t begin = phrase.definite ? phrase.tokens.begin - 1 : phrase.tokens.begin;
  return name.kind == NameKind::kPerson && name.name.end - name.name.begin > 1 &&
         begin > sentence_.tokens.begin && Has(begin - 1, kStrongCue) &&
         (!In(name.tokens.end) || !Has(name.tokens.end, kWordToken));
}

// Takes the name at `token` into the phrase. False where no name begins there or it is not part
// of the phrase. `noun` is set where the name can serve as the head.
bool PhraseParser::TakeName(size_t token, NounPhrase* phrase, size_t* next, bool* noun) const {
  const NameSpan* name = c_.NameAt(token);
  if (name == nullptr) return false;
  const bool role = RoleBefore(phrase->tokens.begin, token);
  const bool titled = name->name.begin > name->tokens.begin;
  const bool after_name = token > phrase->tokens.begin && Has(token - 1, kUpper);
  // "mainstream Republicans"
  const bool adherents = name->kind == NameKind::kAdherents && !Has(token - 1, kVerb);
  if (*noun && !role && !titled && !after_name && !adherents && !IsAnnounced(*phrase, *name) &&
      (Has(token - 1, kVerb) || !Has(token - 1, kAdjective | kHyphenated))) {
    // A name after a noun that is no title begins something new: "the day Orlov left".
    return false;
  }
  if (role && !name->possessive && phrase->definite && !phrase->possessor &&
      name->name.end - name->name.begin == 1 && name->kind != NameKind::kPerson &&
      !Has(name->tokens.end, kCueVerb)) {
    return false;  // "the candidate Rowe backs"
  }
  *next = name->tokens.end;
  *noun = true;
  phrase->head = name->tokens.end - 1;
  if (name->possessive) {
    // "Tuesday said Rowe's": the possessor of a noun only where one follows.
    phrase->possessor = name->tokens.begin;
    phrase->definite = true;
    *noun = false;
    return true;
  }
  if (!name->role_only) phrase->name = c_.name_at[token];
  return true;
}

// From the first word after the determiner to the one after the head.
size_t PhraseParser::ParseModifiersAndHead(size_t token, NounPhrase* phrase) const {
  size_t t = token;
  bool noun = false;  // is there a word that can be the head?
  phrase->tokens.begin = token;
  while (In(t)) {
    size_t next = t + 1;
    if (TakeName(t, phrase, &next, &noun)) {
      const NameSpan& name = *c_.NameAt(t);
      t = next;
      if (name.possessive || name.role_only || NameIsModifier(name)) {
        if (!name.role_only) phrase->name.reset();
        if (!name.possessive && !name.role_only && Has(t, kAdjective | kParticiple) &&
            !Has(t, kSourceNoun)) {
          noun = false;
        }
        continue;
      }
      break;
    }
    if (c_.NameAt(t) != nullptr) break;
    if (t == phrase->tokens.begin && !phrase->definite && !phrase->indefinite &&
        !CanOpenBarePhrase(t)) {
      break;
    }
    const bool fits = noun ? ContinuesAfterNoun(t, t - 1) : ContinuesBeforeNoun(t);
    if (!fits) break;
    if (Has(t, kPossessive) && Has(t, kNominal)) {
      phrase->possessor = t;
      phrase->definite = true;
      noun = false;
    } else if (Has(t, kNominal) || !Has(t, kKnownWord)) {
      noun = true;
      phrase->head = t;
    } else if (!noun) {
      phrase->head = t;
    }
    t = next;
  }
  // "Orlov's" with nothing that it owns.
  if (t > token && !noun && phrase->possessor && *phrase->possessor >= token) {
    phrase->head = t - 1;
    if (c_.NameAt(*phrase->possessor) != nullptr) phrase->name = c_.name_at[*phrase->possessor];
  }
  if (t > token && !phrase->plural && !phrase->name) {
    phrase->plural = IsPluralNoun(phrase->head) && !Has(phrase->head, kRoleNoun);
  }
  return t;
}

// Can a phrase without a determiner begin with the word? One that may be the verb before it,
// seldom.
bool PhraseParser::CanOpenBarePhrase(size_t token) const {
  if (!Has(token, kVerb | kAnyCue) || Folded(token) == "acting") return true;
  if (Has(token, kStrongCue)) return false;
  // "said sporting director Ann Rowe"
  if (Has(token, kParticiple) && Has(token + 1, kRoleNoun) && c_.NameAt(token + 2) != nullptr) {
    return true;
  }
  // After a preposition there is no finite verb, and hardly at the beginning of a sentence; "to"
  // has an infinitive after it.
  const bool first = token == sentence_.tokens.begin;
  if (!first && Has(token - 1, kQuantifier)) return true;
  if (!first && Folded(token - 1) == "to") {
    return Has(token, kNominal) && (Has(token, kPluralForm) || !Has(token, kVerbFirst));
  }
  if (first || Has(token - 1, kPreposition)) return Has(token, kNominal | kAdjective);
  // After a noun or a modal it is the verb.
  if (Has(token - 1, kAuxiliary | kPersonalPronoun | kRelative) ||
      (Has(token - 1, kNominal | kUpper) &&
       !Has(token - 1, kCueVerb | kVerbFirst | kClosedClass))) {
    return false;
  }
  if (Has(token, kRoleNoun | kPluralRoleNoun)) return true;
  // "state officials", "state Rep. Rowe"
  const NameSpan* name = c_.NameAt(token + 1);
  const bool titled = name != nullptr && name->name.begin > name->tokens.begin;
  if (Has(token, kNoun) && (titled || Has(token + 1, kRoleNoun | kPluralRoleNoun))) return true;
  if (Has(token, kCueVerb | kVerbFirst | kParticiple)) return false;
  if (Has(token, kSourceNoun)) return true;
  return Has(token, kNominal | kAdjective) && name == nullptr;
}

// Can the word stand between a determiner and the first noun, or be that noun?
bool PhraseParser::ContinuesBeforeNoun(size_t token) const {
  if (!Has(token, kWordToken)) {
    return Has(token, kNumber) && Has(token + 1, kWordToken) && !Has(token + 1, kClosedClass);
  }
  if (Has(token, kClosedClass) || Has(token, kCalendar)) {
    return (Has(token, kCalendar) && Has(token, kUpper) &&
            (Has(token, kPossessive) || (Has(token + 1, kNominal) && Determined(token)))) ||
           ((Folded(token) == "only" || Folded(token) == "outside" || Folded(token) == "inside") &&
            token > sentence_.tokens.begin &&
            Has(token - 1, kDeterminer | kPossessivePronoun | kAdjective) &&
            Has(token + 1, kNominal | kAdjective));
  }
  if (Has(token, kNoun | kAdjective | kParticiple | kHyphenated | kSourceNoun | kRoleNoun)) {
    if (Has(token, kStrongCue) && Has(token, kVerbFirst) && !Determined(token)) return false;
    // After a quantifier alone: "some chanted", "both think so", but "some failed states".
    const bool verb = Has(token, kVerbFirst | kPastForm) && !Has(token, kSourceNoun);
    return !(verb && token > sentence_.tokens.begin && Has(token - 1, kQuantifier) &&
             !Has(token + 1, kNominal | kAdjective));
  }
  if (Has(token, kAdverb)) return Has(token + 1, kAdjective | kParticiple | kHyphenated);
  return !Has(token, kVerb);
}

// Is a word that may be noun or verb the verb here, after a noun?
bool PhraseParser::ReadsAsVerb(size_t token, bool plural_before) const {
  if (!Has(token, kVerb | kCueVerb)) return false;
  if (!Has(token, kNominal) || Has(token, kPastForm)) return true;
  // Two verbs do not follow each other; an object or its clause follows a verb.
  if (SurelyVerb(token + 1)) return false;
  if (Has(token + 1, kDeterminer | kPersonalPronoun | kPossessivePronoun | kRelative) ||
      c_.NameAt(token + 1) != nullptr) {
    return Has(token, kCueVerb | kVerbFirst) || Has(token, kPluralForm) != plural_before;
  }
  if (Has(token, kVerbFirst) && Has(token, kCueVerb)) return true;
  // A verb agrees: "the company plans", "officials plan".
  const bool s_form = Has(token, kPluralForm);
  if (Has(token, kRoleNoun | kPluralRoleNoun)) return false;
  return plural_before ? !s_form : s_form && !Has(token, kSourceNoun);
}

// Does a word after a noun go on with the phrase: "company officials", not "company said"?
bool PhraseParser::ContinuesAfterNoun(size_t token, size_t previous) const {
  if (!Has(token, kWordToken) || Has(token, kClosedClass | kCalendar | kQuantifier)) return false;
  if (Has(token, kTimeNoun) && !Has(token + 1, kNoun)) return false;
  const absl::string_view word = Folded(token);
  if (word == "first" || word == "last" || word == "next") return false;
  if (!Has(token, kNominal)) {
    // "exit polling showed"
    if (Has(token, kGerund) && Has(token + 1, kCueVerb | kAuxiliary)) return true;
    // An unknown word written small, or a modifier of a further noun.
    if (!Has(token, kKnownWord)) return !Has(token, kAnyCue);
    const bool adjective =
        Has(token, kHyphenated) ||
        (Has(token, kAdjective) && Has(previous, kAdjective) && !Has(token, kVerb | kAdverb));
    return adjective && Has(token + 1, kNominal | kAdjective);
  }
  if (Has(token, kParticiple) && Has(token, kVerbFirst) && !Has(token + 1, kNominal)) return false;
  const bool plural = IsPluralNoun(previous);
  if (ReadsAsVerb(token, plural)) return false;
  // A plural of persons is seldom the first part of a compound.
  return !(Has(previous, kPluralRoleNoun) && !Has(token, kSourceNoun));
}

bool PhraseParser::IsAccepted(const NounPhrase& phrase) const {
  if (phrase.name) return true;
  if (Has(phrase.head, kSourceNoun | kRoleNoun)) return true;
  if (Has(phrase.head, kTimeNoun | kCalendar)) return false;
  if (phrase.definite || phrase.indefinite || phrase.counted) return true;
  return phrase.plural;
}

}  // namespace

PhraseContext::PhraseContext(const Document& doc, const TraitTable& trait_table,
                             const Capitals& caps, const std::vector<NameSpan>& name_spans)
    : document(doc), traits(trait_table), capitals(caps), names(name_spans) {
  name_at.assign(doc.tokens.size(), name_spans.size());
  for (size_t i = 0; i < name_spans.size(); ++i) name_at[name_spans[i].tokens.begin] = i;
}

bool PhraseContext::IsMark(size_t token, char mark) const {
  return token < document.tokens.size() && document.tokens[token].kind == TokenKind::kPunctuation &&
         document.tokens[token].folded.size() == 1 && document.tokens[token].folded[0] == mark;
}

bool PhraseContext::IsWord(size_t token, absl::string_view word) const {
  return token < document.tokens.size() && document.tokens[token].folded == word;
}

bool PhraseContext::VerbFollows(size_t token, size_t end) const {
  for (size_t t = token; t < end && t < token + 3; ++t) {
    if (CanBeFiniteVerb(traits.Of(t), document.tokens[t].folded)) return true;
    const bool adverb = traits.Has(t, kAdverb | kOtherFunction | kCalendar | kTimeNoun) &&
                        !traits.Has(t, kPreposition | kConjunction);
    if (!adverb) return false;
  }
  return false;
}

std::vector<NounPhrase> FindNounPhrases(const PhraseContext& context, const Sentence& sentence) {
  return PhraseParser(context, sentence).Parse();
}

}  // namespace quotecheck
