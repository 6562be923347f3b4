#ifndef QUOTECHECK_CHECKER_SCAN_PHRASE_EXTENTS_H_
#define QUOTECHECK_CHECKER_SCAN_PHRASE_EXTENTS_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "checker/scan/document.h"
#include "checker/scan/noun_phrases.h"

namespace quotecheck {

// How far a noun phrase reaches with what follows its head.
struct PhraseExtent {
  size_t end = 0;                     // token after the whole, closing comma left out
  TokenRange apposition;              // "the Kremlin envoy on Afghanistan"; empty for none
  std::optional<size_t> apposed;      // the phrase that stands in apposition
  std::optional<size_t> coordinated;  // the phrase joined by "and": "Rowe and Vane"
  bool after_cue = false;             // a verb of saying or "according to" stands before it
  bool after_preposition = false;
};

// The extents of a sentence's phrases: complements with prepositions ("the head of the agency"),
// appositions in both orders, ages and affiliations ("Rowe, 45, of Dunmore,", "Vane (D-Ohio)"),
// participles ("people briefed on the talks") and relative clauses that end before the verb of
// the phrase or, where the phrase follows its verb of saying, at the sentence's end. Linear.
std::vector<PhraseExtent> ExtendPhrases(const PhraseContext& context, const Sentence& sentence,
                                        const std::vector<NounPhrase>& phrases);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_PHRASE_EXTENTS_H_
