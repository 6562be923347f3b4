#ifndef QUOTECHECK_CHECKER_LEXICON_WORDNET_H_
#define QUOTECHECK_CHECKER_LEXICON_WORDNET_H_

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

enum class PartOfSpeech : uint8_t { kNoun, kVerb, kAdjective, kAdverb };

// How two words stand to each other in WordNet 3.0, over all their base forms and senses.
enum class WordRelation {
  kSame,        // one base form: an inflection of the other, or equal
  kSynonym,     // share a synset that is among the first senses of one of them
  kDerivation,  // derivationally related: recognise, recognition
  kAntonym,     // direct antonyms, or adjectives whose heads are
  kNear,        // share a rarer sense; one's sense is a direct hypernym of the other's; verbs
                // with one direct hypernym; adjectives similar to each other or to one head
  kUnrelated,
};

// WordNet, compiled at build time into a table inside the program. Takes folded words
// (text/fold.h). All lookups are thread safe; none allocates beyond its result.

// Is `word` a base form or an inflected form of that part of speech?
bool IsWord(absl::string_view word, PartOfSpeech part_of_speech);

// The same of all parts of speech at once, and that of the most frequent base form, if any.
struct PartsOfSpeech {
  std::array<bool, 4> any = {};  // by PartOfSpeech
  std::optional<PartOfSpeech> first;

  bool Has(PartOfSpeech part_of_speech) const { return any[static_cast<size_t>(part_of_speech)]; }
};
PartsOfSpeech FindPartsOfSpeech(absl::string_view word);

// Base forms of `word` (Morphy's rules and exception lists; morphy(7WN)), the most frequent first.
// The views look into the table and live as long as the program.
struct BaseForm {
  absl::string_view lemma;
  PartOfSpeech part_of_speech;
};
std::vector<BaseForm> BaseForms(absl::string_view word);

// The closest relation that holds between any senses, in the order of the enumeration, antonymy
// before synonymy.
WordRelation RelateWords(absl::string_view a, absl::string_view b);

// Numbers of which two words share one where they are synonyms in usual senses of both, or
// derivations of one another or of a third word: for finding the akin among many words by looking
// up. About ten a word, ascending and distinct; none for words that WordNet lacks.
std::vector<uint32_t> KinKeys(absl::string_view word);

// The lemma of BaseForms(word).front(), empty where there is none, and KinKeys(word), for little
// more than one of them costs.
struct LemmaAndKin {
  absl::string_view lemma;
  std::vector<uint32_t> kin;
};
LemmaAndKin FindLemmaAndKin(absl::string_view word);

// Cost in [0, 1] of taking one word for the other: 0 for one base form, 0.25 for synonyms, 0.4 for
// derivations, 0.5 for near words, 1 for strangers and for antonyms.
double SubstitutionCost(absl::string_view a, absl::string_view b);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_WORDNET_H_
