#ifndef QUOTECHECK_CHECKER_SCAN_WORD_TRAITS_H_
#define QUOTECHECK_CHECKER_SCAN_WORD_TRAITS_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/scan/document.h"

namespace quotecheck {

// What finding noun phrases asks of a word. A word has every trait that one of its readings has:
// "reports" is a noun, a verb and a document.
enum WordTrait : uint64_t {
  // Closed classes. A word with one of these (kQuantifier and kNumber aside) heads no phrase.
  kDeterminer = 1ull << 0,         // the, a, this, another, every
  kDefinite = 1ull << 1,           // the, this, that, these, those
  kPossessivePronoun = 1ull << 2,  // his, their
  kPersonalPronoun = 1ull << 3,    // he, them, I
  kRelative = 1ull << 4,           // who, which, that, whose
  kPreposition = 1ull << 5,
  kConjunction = 1ull << 6,    // and, but, because, while
  kAuxiliary = 1ull << 7,      // forms of be, have and do, modal verbs, with or without n't
  kQuantifier = 1ull << 8,     // some, many, both, two, dozens
  kOtherFunction = 1ull << 9,  // not, there, than, then, however
  kClosedClass = kDeterminer | kPossessivePronoun | kPersonalPronoun | kRelative | kPreposition |
                 kConjunction | kAuxiliary | kOtherFunction,

  // Parts of names.
  kTitle = 1ull << 10,
  kGivenName = 1ull << 11,
  kParticle = 1ull << 12,
  kSuffix = 1ull << 13,
  kCalendar = 1ull << 14,  // weekdays and months
  kPlace = 1ull << 15,
  kNationality = 1ull << 16,  // and adherents of parties and faiths: Russian, Republican

  // Nouns by what they name.
  kRoleNoun = 1ull << 17,
  kPluralRoleNoun = 1ull << 18,
  kSpokesperson = 1ull << 19,
  kOrganisationNoun = 1ull << 20,
  kDocumentNoun = 1ull << 21,
  kTimeNoun = 1ull << 22,      // week, morning, today
  kOccasionNoun = 1ull << 23,  // where words are said: interview, statement, rally
  kSourceNoun = kRoleNoun | kPluralRoleNoun | kOrganisationNoun | kDocumentNoun,

  // Parts of speech; every word outside the closed classes that the lexicon does not know has none.
  kNoun = 1ull << 24,
  kVerb = 1ull << 25,
  kAdjective = 1ull << 26,
  kAdverb = 1ull << 27,
  kVerbFirst = 1ull << 28,  // its most usual reading is a verb
  kKnownWord = kNoun | kVerb | kAdjective | kAdverb,

  kCueVerb = 1ull << 29,  // a finite form of a usual or strong verb of saying
  kStrongCue = 1ull << 30,
  kAnyCue = 1ull << 31,  // any form of any verb of saying

  // Shapes.
  kUpper = 1ull << 32,       // begins with a capital, or with a letter of a script without case
  kAllCaps = 1ull << 33,     // two letters or more, none of them small
  kInitial = 1ull << 34,     // J. or J
  kPossessive = 1ull << 35,  // ends in 's or s'
  kNumber = 1ull << 36,
  kWordToken = 1ull << 37,
  kHyphenated = 1ull << 38,
  kParticiple = 1ull << 39,    // ends in -ed or -ing, or is a past participle of saying
  kContracted = 1ull << 40,    // has a verb in it: he'll, who's
  kPastForm = 1ull << 41,      // spelt like a noun, but after a noun a verb in the past: left, rose
  kPluralForm = 1ull << 42,    // has the form of a plural: reports, women
  kGerund = 1ull << 43,        // ends in -ing
  kApproximator = 1ull << 44,  // before a number: about, nearly, over

  // Gender, as a given name, a title or the noun of a role tells it.
  kFemaleGiven = 1ull << 45,
  kMaleGiven = 1ull << 46,
  kFemaleRole = 1ull << 47,
  kMaleRole = 1ull << 48,

  // What FindCueVerb(), IsCueNoun() and BeginsCuePhrase() would say, of words of any class. No
  // evidence of their own.
  kCueForm = 1ull << 49,
  kCueNoun = 1ull << 50,
  kCuePhrase = 1ull << 51,
  kLookUps = kCueForm | kCueNoun | kCuePhrase,
};

// The traits of every token of a document. The document must outlive the table. Costs one lexicon
// look-up for each distinct word.
class TraitTable {
 public:
  explicit TraitTable(const Document& document);

  uint64_t Of(size_t token) const { return traits_[token]; }

  // Does the token have any of `traits`? False past the last token.
  bool Has(size_t token, uint64_t traits) const {
    return token < traits_.size() && (traits_[token] & traits) != 0;
  }

  // Numbers the distinct words of the document, in their LexiconForm(), from 0; punctuation has the
  // number word_count().
  size_t WordNumber(size_t token) const { return word_numbers_[token]; }
  size_t word_count() const { return word_count_; }

  // Numbers words, in their LexiconForm(), over many documents: within one epoch, tokens of the
  // same number are the same word. Punctuation has kNoWord.
  static constexpr uint32_t kNoWord = ~uint32_t{0};
  uint32_t LastingNumber(size_t token) const { return lasting_numbers_[token]; }
  // Of the numbers; no two have the same, whichever the thread.
  uint64_t epoch() const { return epoch_; }

  size_t size() const { return traits_.size(); }

 private:
  std::vector<uint64_t> traits_;
  std::vector<uint32_t> word_numbers_;
  std::vector<uint32_t> lasting_numbers_;
  uint64_t epoch_ = 0;
  size_t word_count_ = 0;
};

// The form in which the lexicon knows a folded word: without a possessive ending, a contracted
// verb ("he'll" is "he") and the final point of an abbreviation.
absl::string_view LexiconForm(absl::string_view folded);

// Can the noun of a role be a company's or a state's too: "owner", "sponsor", "rival"?
bool IsRoleOfBodies(absl::string_view word);

// Is the word, with these traits, a finite verb and nothing else: "said", "has", "denied"?
bool IsSurelyVerb(uint64_t traits, absl::string_view folded);

// Can the word, with these traits, be the verb of a clause? "plans" can, "planning" and "the" not.
bool CanBeFiniteVerb(uint64_t traits, absl::string_view folded);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_WORD_TRAITS_H_
