#include "checker/scan/capitals.h"

#include <optional>

#include "absl/strings/match.h"
#include "checker/lexicon/affiliation.h"
#include "checker/text/characters.h"
#include "checker/text/one_of.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

// Adjectives that open names of places and bodies.
bool OpensNames(absl::string_view word) {
  static const auto* const words = new absl::flat_hash_set<absl::string_view>{
      "new",    "white",   "supreme", "national", "federal",       "united",     "great",
      "royal",  "high",    "central", "general",  "international", "associated", "democratic",
      "public", "islamic", "saudi",   "northern", "southern",      "eastern",    "western",
      "north",  "south",   "east",    "west",     "foreign",       "grand",      "holy",
      "human",  "real",    "special", "planned",  "american",      "european"};
  return words->contains(word);
}

// Of "8 p.m. ET".
bool IsTimeZone(absl::string_view word) {
  static constexpr absl::string_view kZones[] = {"et",  "est", "edt", "pst", "pdt", "cdt",
                                                 "mdt", "gmt", "utc", "cet", "cest"};
  return word.size() <= 4 && IsOneOf(word, kZones);
}

// "d-ohio"
bool LooksLikeParty(absl::string_view word) {
  return word.size() > 2 && word[1] == '-' && (word[0] == 'd' || word[0] == 'r' || word[0] == 'i');
}

}  // namespace

Capitals::Capitals(const Document& document, const TraitTable& traits, const NameWords* known)
    : document_(document), traits_(traits), known_(known) {
  FindStyles();
  CountEvidence();
  name_word_.assign(document.tokens.size(), false);
  // From the end of each sentence, since a first word may be decided by the one after it.
  for (size_t s = 0; s < document.sentences.size(); ++s) {
    const Sentence& sentence = document.sentences[s];
    for (size_t token = sentence.tokens.end; token-- > sentence.tokens.begin;) {
      name_word_[token] = traits.Has(token, kUpper) && Decide(token, sentence, styles_[s]);
    }
  }
}

void Capitals::FindStyles() {
  styles_.reserve(document_.sentences.size());
  for (const Sentence& sentence : document_.sentences) {
    size_t words = 0, capital = 0, all_caps = 0;
    for (size_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      if (!traits_.Has(t, kWordToken) || document_.tokens[t].span.size() < 2) continue;
      if (traits_.Has(t, kAllCaps)) ++all_caps;
      if (traits_.Has(t, kClosedClass)) continue;
      ++words;
      if (traits_.Has(t, kUpper)) ++capital;
    }
    Style style = Style::kSentence;
    if (words >= 3 && all_caps >= words) {
      style = Style::kUpper;
    } else if (words >= 4 && capital * 10 >= words * 9) {
      style = Style::kTitle;
    }
    styles_.push_back(style);
  }
}

// A word at the beginning of a sentence, of quoted words or after a colon has a capital anyway.
bool Capitals::BeginsClause(size_t token, const Sentence& sentence) const {
  for (size_t t = token; t > sentence.tokens.begin; --t) {
    const Token& before = document_.tokens[t - 1];
    if (before.kind != TokenKind::kPunctuation) return false;
    const CodePoint c = DecodeUtf8(document_.text, before.span.begin);
    if (c.value == U',' || c.value == U'&' || c.value == U'/' || c.value == U'(') return false;
    if (c.value == U':' || IsDoubleMark(c.value) || IsDash(c.value)) return true;
  }
  return true;
}

void Capitals::CountEvidence() {
  evidence_.resize(traits_.word_count());
  for (size_t s = 0; s < document_.sentences.size(); ++s) {
    if (styles_[s] != Style::kSentence) continue;
    const Sentence& sentence = document_.sentences[s];
    for (size_t t = sentence.tokens.begin; t < sentence.tokens.end; ++t) {
      if (!traits_.Has(t, kWordToken)) continue;
      Evidence& evidence = evidence_[traits_.WordNumber(t)];
      if (!traits_.Has(t, kUpper)) {
        ++evidence.small;
      } else if (!BeginsClause(t, sentence)) {
        ++evidence.capital;
      }
    }
  }
}

// Is it the second word of the state in "D-South Carolina"?
bool Capitals::EndsState(size_t token, const Sentence& sentence) const {
  if (token == sentence.tokens.begin) return false;
  const absl::string_view before = document_.tokens[token - 1].folded;
  if (!LooksLikeParty(before)) return false;
  const absl::string_view word = LexiconForm(document_.tokens[token].folded);
  const std::optional<Affiliation> read = ReadAffiliation(before, word);
  return read.has_value() && read->places.size() > 1 && read->places.back() == word;
}

bool Capitals::Decide(size_t token, const Sentence& sentence, Style style) const {
  const absl::string_view word = LexiconForm(document_.tokens[token].folded);
  if (traits_.Has(token, kAllCaps) && IsTimeZone(word)) return false;
  if (traits_.Has(token, kCalendar | kClosedClass)) {
    if (style == Style::kSentence && IsGivenNameLikeCommonWord(token, sentence)) return true;
    // Names spelt like months and like "will": Theresa May, Mr. Will.
    return token > sentence.tokens.begin && traits_.Has(token - 1, kUpper) &&
           traits_.Has(token - 1, kGivenName | kTitle) && (traits_.Of(token) & kAuxiliary) != 0;
  }
  // The party and state of "(D-Ohio)" and "D-South Carolina".
  if (LooksLikeParty(word) || EndsState(token, sentence)) return false;
  const bool begins = BeginsClause(token, sentence);
  if (style == Style::kSentence && !begins) return true;
  if (known_ != nullptr && known_->contains(word)) return true;
  const Evidence& evidence = evidence_[traits_.WordNumber(token)];
  if (evidence.capital > 0 && evidence.capital >= evidence.small) return true;
  // "Ministry of Defence", the ministry elsewhere.
  if (traits_.Has(token, kOrganisationNoun) && document_.tokens.size() > token + 2 &&
      document_.tokens[token + 1].folded == "of" && IsNameWord(token + 2)) {
    return true;
  }
  if (evidence.small > 0) return false;
  if (style == Style::kSentence) {
    return DecideWithoutCase(token, false) || DecideByNext(token);
  }
  return DecideWithoutCase(token, style == Style::kTitle);
}

// "Jan Tilsen", "April Vane"; not "Jan. 5", "in April President Vane", "last June Vane". And
// "parent Will Vane", but not "Will Vane come?"
bool Capitals::IsGivenNameLikeCommonWord(size_t token, const Sentence& sentence) const {
  static constexpr absl::string_view kBeforeMonths[] = {
      "in",   "since", "until", "till",  "during", "through", "from", "of",  "before", "after",
      "last", "next",  "this",  "early", "late",   "mid",     "each", "and", "or",     "every"};
  if (!traits_.Has(token, kGivenName) || document_.tokens[token].folded.back() == '.') return false;
  const size_t next = token + 1;
  if (next >= sentence.tokens.end || !traits_.Has(next, kUpper)) return false;
  if (traits_.Has(next, kCalendar | kClosedClass | kTitle | kNationality | kPlace | kRoleNoun |
                            kOrganisationNoun | kPossessive)) {
    return false;
  }
  if (!traits_.Has(token, kCalendar) &&
      (token == sentence.tokens.begin || !traits_.Has(token - 1, kRoleNoun | kTitle | kCueVerb))) {
    return false;
  }
  if (token == sentence.tokens.begin) return !traits_.Has(next, kKnownWord);
  return !IsOneOf(document_.tokens[token - 1].folded, kBeforeMonths);
}

bool Capitals::DecideWithoutCase(size_t token, bool title_case) const {
  const uint64_t traits = traits_.Of(token);
  if ((traits & kAllCaps) != 0 && (title_case || !traits_.Has(token + 1, kAllCaps))) return true;
  if ((traits & (kTitle | kPlace | kNationality)) != 0) return true;
  const bool next_upper = traits_.Has(token + 1, kUpper) && !traits_.Has(token + 1, kClosedClass);
  if ((traits & kGivenName) != 0) return (traits & kKnownWord) == 0 || next_upper;
  if ((traits & kInitial) != 0) return next_upper;
  return (traits & (kKnownWord | kSourceNoun | kTimeNoun | kAnyCue | kQuantifier)) == 0;
}

// What follows a first word can tell: "President Orlov", "Moss said".
bool Capitals::DecideByNext(size_t token) const {
  const uint64_t traits = traits_.Of(token);
  const absl::string_view word = LexiconForm(document_.tokens[token].folded);
  if (IsNameWord(token + 1)) {
    if (OpensNames(word)) return true;
    if ((traits & (kRoleNoun | kOrganisationNoun)) != 0) return true;
    return (traits & kNoun) != 0 && (traits & (kVerbFirst | kAdjective | kAdverb | kTimeNoun)) == 0;
  }
  // A bare noun in the singular is no subject; a name spelt like one is.
  return traits_.Has(token + 1, kCueVerb) && (traits & kNoun) != 0 &&
         (traits & (kSourceNoun | kTimeNoun | kQuantifier)) == 0 && !absl::EndsWith(word, "s");
}

}  // namespace quotecheck
