#ifndef QUOTECHECK_CHECKER_SCAN_PHRASE_EXTENTS_H_
#define QUOTECHECK_CHECKER_SCAN_PHRASE_EXTENTS_H_

#include <vector>

#include "checker/scan/document.h"
#include "checker/scan/noun_phrases.h"
#include "checker/scan/sentence_phrases.h"

namespace quotecheck {

// The extents of a sentence's phrases: complements with prepositions ("the head of the agency"),
// appositions in both orders, ages and affiliations ("Rowe, 45, of Dunmore,", "Vane (D-Ohio)"),
// participles ("people briefed on the talks") and relative clauses that end before the verb of
// the phrase or, where the phrase follows its verb of saying, at the sentence's end. Linear.
std::vector<PhraseExtent> ExtendPhrases(const PhraseContext& context, const Sentence& sentence,
                                        const std::vector<NounPhrase>& phrases);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_PHRASE_EXTENTS_H_
