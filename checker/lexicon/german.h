#ifndef QUOTECHECK_CHECKER_LEXICON_GERMAN_H_
#define QUOTECHECK_CHECKER_LEXICON_GERMAN_H_

#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

// What a German word can be. A word has every trait that one of its readings has.
enum GermanTrait : uint64_t {
  // Closed classes.
  kDeArticle = 1ull << 0,
  kDeDeterminer = 1ull << 1,     // diese, kein, mehrere
  kDePossessive = 1ull << 2,     // sein, ihre
  kDeNotSubject = 1ull << 3,     // an article or determiner with which no subject begins: dem
  kDePronoun = 1ull << 4,        // er, man, jemand
  kDeObjectPronoun = 1ull << 5,  // ihm, sich
  kDeRelative = 1ull << 6,
  kDePreposition = 1ull << 7,
  kDeSubordinator = 1ull << 8,
  kDeCoordinator = 1ull << 9,
  kDeAuxiliary = 1ull << 10,
  kDeModal = 1ull << 11,
  kDeAdverb = 1ull << 12,
  kDeNegation = 1ull << 13,
  kDeTime = 1ull << 14,
  kDeParticle = 1ull << 15,  // von, van, bin in names
  kDeSuffix = 1ull << 16,    // jr, ii
  kDeTerm = 1ull << 17,      // sogenannt
  // A word with one of these heads no noun phrase.
  kDeClosed = kDeArticle | kDeDeterminer | kDePronoun | kDeRelative | kDePreposition |
              kDeSubordinator | kDeCoordinator | kDeAuxiliary | kDeModal | kDeAdverb,

  // Verbs.
  kDeFinite = 1ull << 20,
  kDeReported = 1ull << 21,   // subjunctive of reported speech: sei, habe, komme
  kDeUnreal = 1ull << 22,     // the other subjunctive: wäre, würde
  kDeCueFinite = 1ull << 23,  // of a verb of saying
  kDeCueParticiple = 1ull << 24,
  kDeCueInfinitive = 1ull << 25,
  kDeLabel = 1ull << 26,  // of one that takes what something is called: "nannte"

  // Nouns, by themselves or as the end of a compound.
  kDeTitle = 1ull << 30,
  kDeRole = 1ull << 31,
  kDePersons = 1ull << 32,
  kDeBody = 1ull << 33,
  kDeDocument = 1ull << 34,
  kDeNaming = 1ull << 35,     // stands before a name in marks: film
  kDeAttitude = 1ull << 36,   // "nach Ansicht von"
  kDeStatement = 1ull << 37,  // "mit den Worten"
  kDeFemale = 1ull << 38,
  kDeMale = 1ull << 39,
  kDeEitherGender = 1ull << 40,  // of a role of women and men alike: Vorsitzende, Mitglied
  kDeSourceNoun = kDeRole | kDePersons | kDeBody | kDeDocument,
  // What no word in small letters is.
  kDeNoun = kDeSourceNoun | kDeNaming | kDeAttitude | kDeStatement,
};

enum class GermanCueStrength : uint8_t { kWeak, kUsual, kStrong };

// One verb of saying that a finite form can be of. `prefix` looks into the program's data.
struct GermanCue {
  absl::string_view prefix;  // the word that has to end the clause: "mit" of "teilte ... mit"
  GermanCueStrength strength = GermanCueStrength::kWeak;
};

struct GermanWord {
  uint64_t traits = 0;
  std::vector<GermanCue> cues;                            // of a form with kDeCueFinite
  GermanCueStrength strength = GermanCueStrength::kWeak;  // of a participle or infinitive
};

// What is known of a word folded by Fold() (text/fold.h). Of a noun the longest ending of four
// letters or more that is in the list of nouns tells its kind; whether it has the capital of a noun
// is for the caller to see. Thread safe; a few look-ups.
GermanWord FindGermanWord(absl::string_view folded);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_GERMAN_H_
