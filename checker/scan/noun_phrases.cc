#include "checker/scan/noun_phrases.h"

#include <algorithm>

#include "absl/strings/string_view.h"
#include "checker/scan/phrase_words.h"
#include "checker/scan/quantifiers.h"
#include "checker/text/one_of.h"

namespace quotecheck {
namespace {

class PhraseParser {
 public:
  PhraseParser(const PhraseContext& context, const Sentence& sentence)
      : c_(context), words_(context, sentence) {}

  std::vector<NounPhrase> Parse() {
    std::vector<NounPhrase> phrases;
    for (size_t t = words_.begin(); t < words_.end();) {
      NounPhrase phrase;
      const size_t next = ParseAt(t, &phrase);
      if (!phrase.tokens.empty()) phrases.push_back(phrase);
      t = std::max(next, t + 1);
    }
    return phrases;
  }

 private:
  absl::string_view Folded(size_t token) const { return words_.Folded(token); }
  bool In(size_t token) const { return words_.In(token); }
  bool Has(size_t token, uint64_t traits) const { return words_.Has(token, traits); }

  size_t ParseAt(size_t token, NounPhrase* phrase) const;
  bool ParsePronoun(size_t token, NounPhrase* phrase) const;
  bool IsRelativeThat(size_t token) const;
  size_t ParseDeterminer(size_t token, NounPhrase* phrase) const;
  size_t ParseModifiersAndHead(size_t token, NounPhrase* phrase) const;
  bool TakeName(size_t token, NounPhrase* phrase, size_t* next, bool* noun) const;
  bool IsAnnounced(const NounPhrase& phrase, const NameSpan& name) const;
  bool NameIsModifier(const NameSpan& name) const;
  bool RoleBefore(size_t begin, size_t token) const;
  bool IsAccepted(const NounPhrase& phrase) const;

  const PhraseContext& c_;
  const SentenceWords words_;
};

// "that" and "which" stand for a noun just before them where a verb follows at once.
bool PhraseParser::IsRelativeThat(size_t token) const {
  return token > words_.begin() && Has(token - 1, kNominal | kUpper) && !Has(token - 1, kAnyCue) &&
         Has(token + 1, kAuxiliary | kCueVerb);
}

bool PhraseParser::ParsePronoun(size_t token, NounPhrase* phrase) const {
  if (!Has(token, kRelative | kPersonalPronoun)) return false;
  const absl::string_view word = LexiconForm(Folded(token));
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

size_t PhraseParser::ParseDeterminer(size_t token, NounPhrase* phrase) const {
  if (!Has(token, kDeterminer | kPossessivePronoun)) return token;
  const absl::string_view word = Folded(token);
  // The conjunction "that" before another determiner or a pronoun.
  if (word == "that" &&
      (Has(token + 1, kClosedClass) || token == words_.begin() || Has(token - 1, kAnyCue) ||
       Has(token + 1, kUpper) || IsPluralNoun(words_, token + 1))) {
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
  size_t t = SkipQuantity(words_, token, &quantity);
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
  if (t > before_determiner) t = SkipQuantity(words_, t, &quantity);
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
  // "Ann Rowe reports for us"
  const bool full_name = name.kind == NameKind::kPerson && name.name.end - name.name.begin > 1;
  if (full_name && Has(next, kAnyCue) && Has(next, kPluralForm) && Has(next, kDocumentNoun))
    return false;
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
  return !ReadsAsVerb(words_, next, false);
}

// "said the restorer Ann Rowe.": a full name that ends the clause after a verb of saying.
bool PhraseParser::IsAnnounced(const NounPhrase& phrase, const NameSpan& name) const {
  const size_t begin = phrase.definite ? phrase.tokens.begin - 1 : phrase.tokens.begin;
  return name.kind == NameKind::kPerson && name.name.end - name.name.begin > 1 &&
         begin > words_.begin() && Has(begin - 1, kStrongCue) &&
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
  const bool ranked =
      *noun && IsOneOf(Folded(token - 1), {"top", "fellow", "chief", "lead", "key"});
  if (*noun && !role && !titled && !after_name && !adherents && !ranked &&
      !IsAnnounced(*phrase, *name) &&
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
        !CanOpenBarePhrase(words_, t)) {
      break;
    }
    const bool fits = noun ? ContinuesAfterNoun(words_, t) : ContinuesBeforeNoun(words_, t);
    if (!fits) break;
    if (Has(t, kPossessive) && Has(t, kNominal)) {
      phrase->possessor = t;
      phrase->definite = true;
      noun = false;
    } else if (Has(t, kHyphenated) && Has(t, kParticiple) && Has(t + 1, kNominal | kAdjective)) {
      if (!noun) phrase->head = t;  // "self-described democratic socialist"
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
    phrase->plural = IsPluralNoun(words_, phrase->head) && !Has(phrase->head, kRoleNoun);
  }
  return t;
}

bool PhraseParser::IsAccepted(const NounPhrase& phrase) const {
  if (phrase.name) return true;
  if (Has(phrase.head, kSourceNoun | kRoleNoun)) return true;
  if (Has(phrase.head, kTimeNoun | kCalendar)) return false;
  if (phrase.definite || phrase.indefinite || phrase.counted) return true;
  return phrase.plural;
}

}  // namespace

std::vector<NounPhrase> FindNounPhrases(const PhraseContext& context, const Sentence& sentence) {
  return PhraseParser(context, sentence).Parse();
}

}  // namespace quotecheck
