#ifndef QUOTECHECK_CHECKER_ALIGN_WORD_SCORES_H_
#define QUOTECHECK_CHECKER_ALIGN_WORD_SCORES_H_

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/node_hash_map.h"
#include "absl/types/span.h"
#include "checker/align/distance.h"
#include "checker/align/vocabulary.h"
#include "checker/lexicon/transliteration.h"

namespace quotecheck {

// What pairing two words means.
enum class Pairing : uint8_t {
  kEqual,      // one folded form
  kVariant,    // spelling, contraction, transliteration: no change of words
  kInflected,  // one base form
  kRelated,    // in WordNet: synonyms, derivations, near kin, antonyms
  kFunction,   // function words, numbers, quantifiers: each takes the place of another of its kind
  kStranger,
};

struct WordScore {
  int score = 0;    // what the aligner gains by pairing them, in thousandths of a content word
  double cost = 0;  // in [0, 1]: 0 for the same word, 1 for a stranger
  Pairing pairing = Pairing::kStranger;
};

// What a word counts where it is matched, in thousandths of a content word.
int WordWeight(const WordTraits& word);

// Scores of word pairs, those of content words looked up in the lexicon once each. Not thread safe:
// one a thread. Symmetric.
class WordScores {
 public:
  // Keeps `vocabulary`, which must outlive it and may grow.
  explicit WordScores(const Vocabulary* vocabulary) : vocabulary_(*vocabulary) {}

  WordScore Score(WordId a, WordId b) {
    if (std::max(a, b) >= briefs_.size()) AddBriefs();
    const Brief& first = briefs_[a];
    if (a == b) return {first.weight, 0, Pairing::kEqual};
    const Brief& second = briefs_[b];
    const bool content =
        first.word_class == WordClass::kContent && second.word_class == WordClass::kContent;
    return content ? ScoreContentWords(a, b) : ScoreOthers(first, second);
  }

  // Score(a, b).score of each word of `b`.
  void ScoreEach(WordId a, absl::Span<const WordId> b, int* scores);

  const Vocabulary& vocabulary() const { return vocabulary_; }
  size_t known_pairs() const { return known_.size(); }

 private:
  // What most pairs are told by.
  struct Brief {
    uint32_t form = 0;
    int weight = 0;
    WordClass word_class = WordClass::kContent;
    // Words of one name have one signature, whatever alphabet it is transliterated from; so may
    // have others. 0 fits all.
    uint32_t name_signature = 0;
    bool in_wordnet = false;  // of content words
    // Of content words, once `looked_up`.
    bool looked_up = false;
    uint32_t name_hash = 0;
    uint32_t slavic_hash = 0;  // see NameSpelling
    uint32_t arabic_hash = 0;
  };

  void AddBriefs();
  void LookUp(WordId word);
  static WordScore ScoreOthers(const Brief& a, const Brief& b);
  static bool AreStrangers(const Brief& a, const Brief& b);
  WordScore ScoreContentWords(WordId a, WordId b);
  static bool MayBeOneName(const Brief& a, const Brief& b);
  WordScore ScoreContent(WordId a, WordId b);
  bool IsNameVariant(WordId a, WordId b);
  const NameSpelling& SpellingOfWord(WordId word);

  const Vocabulary& vocabulary_;
  absl::flat_hash_map<uint64_t, WordScore> known_;
  std::vector<Brief> briefs_;  // by WordId
  absl::node_hash_map<WordId, NameSpelling> spellings_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_WORD_SCORES_H_
