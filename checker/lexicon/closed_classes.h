#ifndef QUOTECHECK_CHECKER_LEXICON_CLOSED_CLASSES_H_
#define QUOTECHECK_CHECKER_LEXICON_CLOSED_CLASSES_H_

#include "absl/strings/string_view.h"

namespace quotecheck {

// The closed word classes of English that a change of meaning hangs on. All take folded words;
// sets overlap ("may" is a modal and hedges).

bool IsFunctionWord(absl::string_view word);  // articles, prepositions, conjunctions, auxiliaries, pronouns
bool IsPronoun(absl::string_view word);       // personal, possessive, reflexive, demonstrative, relative
bool IsNegation(absl::string_view word);      // not, no, never, none, nor, without, n't forms
bool IsModal(absl::string_view word);         // may, might, can, could, will, would, shall, should, must
bool IsHedge(absl::string_view word);         // perhaps, probably, allegedly, about, almost, "likely"
bool IsQuantifier(absl::string_view word);    // all, some, many, few, most, every, any, each, several
bool IsConditional(absl::string_view word);   // if, unless, provided, until, except, only
bool IsFiller(absl::string_view word);        // uh, um, er, well, you know's words, like, actually
bool IsAuxiliary(absl::string_view word);     // forms of be, have, do
bool IsPreposition(absl::string_view word);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_CLOSED_CLASSES_H_
