#include "checker/scan/phrase_words.h"

#include "absl/strings/string_view.h"

namespace quotecheck {
namespace {

bool Determined(const SentenceWords& words, size_t token) {
  return token > words.begin() &&
         words.Has(token - 1, kDeterminer | kPossessivePronoun | kPossessive);
}

}  // namespace

bool IsPluralNoun(const SentenceWords& words, size_t token) {
  if (words.Has(token, kPluralRoleNoun)) return true;
  if (words.Has(token, kRoleNoun) || words.Has(token, kUpper)) return false;
  return words.Has(token, kPluralForm);
}

bool CanOpenBarePhrase(const SentenceWords& words, size_t token) {
  if (!words.Has(token, kVerb | kAnyCue) || words.Folded(token) == "acting") return true;
  if (words.Has(token, kStrongCue)) return false;
  // "said sporting director Ann Rowe"
  if (words.Has(token, kParticiple) && words.Has(token + 1, kRoleNoun) &&
      words.context().NameAt(token + 2) != nullptr) {
    return true;
  }
  // After a preposition there is no finite verb, and hardly at the beginning of a sentence; "to"
  // has an infinitive after it.
  const bool first = token == words.begin();
  if (!first && words.Has(token - 1, kQuantifier)) return true;
  if (!first && words.Folded(token - 1) == "to") {
    return words.Has(token, kNominal) &&
           (words.Has(token, kPluralForm) || !words.Has(token, kVerbFirst));
  }
  if (first || words.Has(token - 1, kPreposition)) return words.Has(token, kNominal | kAdjective);
  // After a noun or a modal it is the verb.
  if (words.Has(token - 1, kAuxiliary | kPersonalPronoun | kRelative) ||
      (words.Has(token - 1, kNominal | kUpper) &&
       !words.Has(token - 1, kCueVerb | kVerbFirst | kClosedClass))) {
    return false;
  }
  if (words.Has(token, kRoleNoun | kPluralRoleNoun)) return true;
  // "state officials", "state Rep. Rowe"
  const NameSpan* name = words.context().NameAt(token + 1);
  const bool titled = name != nullptr && name->name.begin > name->tokens.begin;
  if (words.Has(token, kNoun) && (titled || words.Has(token + 1, kRoleNoun | kPluralRoleNoun))) {
    return true;
  }
  if (words.Has(token, kCueVerb | kVerbFirst | kParticiple)) return false;
  if (words.Has(token, kSourceNoun)) return true;
  return words.Has(token, kNominal | kAdjective) && name == nullptr;
}

bool ContinuesBeforeNoun(const SentenceWords& words, size_t token) {
  if (!words.Has(token, kWordToken)) {
    return words.Has(token, kNumber) && words.Has(token + 1, kWordToken) &&
           !words.Has(token + 1, kClosedClass);
  }
  if (words.Has(token, kClosedClass) || words.Has(token, kCalendar)) {
    return (words.Has(token, kCalendar) && words.Has(token, kUpper) &&
            (words.Has(token, kPossessive) ||
             (words.Has(token + 1, kNominal) && Determined(words, token)))) ||
           ((words.Folded(token) == "only" || words.Folded(token) == "outside" ||
             words.Folded(token) == "inside") &&
            token > words.begin() &&
            words.Has(token - 1, kDeterminer | kPossessivePronoun | kAdjective) &&
            words.Has(token + 1, kNominal | kAdjective));
  }
  if (words.Has(token, kNoun | kAdjective | kParticiple | kHyphenated | kSourceNoun | kRoleNoun)) {
    if (words.Has(token, kStrongCue) && words.Has(token, kVerbFirst) && !Determined(words, token)) {
      return false;
    }
    // After a quantifier alone: "some chanted", "both think so", but "some failed states".
    const bool verb = words.Has(token, kVerbFirst | kPastForm) && !words.Has(token, kSourceNoun);
    return !(verb && token > words.begin() && words.Has(token - 1, kQuantifier) &&
             !words.Has(token + 1, kNominal | kAdjective));
  }
  if (words.Has(token, kAdverb)) {
    return words.Has(token + 1, kAdjective | kParticiple | kHyphenated);
  }
  return !words.Has(token, kVerb);
}

bool ReadsAsVerb(const SentenceWords& words, size_t token, bool plural_before) {
  if (!words.Has(token, kVerb | kCueVerb)) return false;
  if (!words.Has(token, kNominal) || words.Has(token, kPastForm)) return true;
  // "The agency reports:"
  if (words.Has(token, kAnyCue) && words.Has(token, kPluralForm) && words.Has(token - 1, kUpper) &&
      !words.Has(token - 1, kPossessive) && words.context().IsMark(token + 1, ':')) {
    return true;
  }
  // Two verbs do not follow each other; an object or its clause follows a verb.
  if (words.SurelyVerb(token + 1)) return false;
  if (words.Has(token + 1, kDeterminer | kPersonalPronoun | kPossessivePronoun | kRelative) ||
      words.context().NameAt(token + 1) != nullptr) {
    return words.Has(token, kCueVerb | kVerbFirst) ||
           words.Has(token, kPluralForm) != plural_before;
  }
  if (words.Has(token, kVerbFirst) && words.Has(token, kCueVerb)) return true;
  // A verb agrees: "the company plans", "officials plan".
  const bool s_form = words.Has(token, kPluralForm);
  if (words.Has(token, kRoleNoun | kPluralRoleNoun)) return false;
  return plural_before ? !s_form : s_form && !words.Has(token, kSourceNoun);
}

bool ContinuesAfterNoun(const SentenceWords& words, size_t token) {
  const size_t previous = token - 1;
  // "the top three lawmakers"
  if (words.Folded(previous) == "top" && words.Has(token, kQuantifier | kNumber) &&
      words.Has(token + 1, kNominal | kUpper)) {
    return true;
  }
  if (!words.Has(token, kWordToken) || words.Has(token, kClosedClass | kCalendar | kQuantifier)) {
    return false;
  }
  if (words.Has(token, kTimeNoun) && !words.Has(token + 1, kNoun)) return false;
  const absl::string_view word = words.Folded(token);
  if (word == "first" || word == "last" || word == "next") return false;
  if (!words.Has(token, kNominal)) {
    // "exit polling showed"
    if (words.Has(token, kGerund) && words.Has(token + 1, kCueVerb | kAuxiliary)) return true;
    // An unknown word written small, or a modifier of a further noun.
    if (!words.Has(token, kKnownWord)) return !words.Has(token, kAnyCue);
    const bool adjective = words.Has(token, kHyphenated) ||
                           (words.Has(token, kAdjective) && words.Has(previous, kAdjective) &&
                            !words.Has(token, kVerb | kAdverb));
    return adjective && words.Has(token + 1, kNominal | kAdjective);
  }
  if (words.Has(token, kParticiple) && words.Has(token, kVerbFirst) &&
      !words.Has(token + 1, kNominal)) {
    return false;
  }
  const bool plural = IsPluralNoun(words, previous);
  if (ReadsAsVerb(words, token, plural)) return false;
  // A plural of persons is seldom the first part of a compound.
  return !(words.Has(previous, kPluralRoleNoun) && !words.Has(token, kSourceNoun));
}

}  // namespace quotecheck
