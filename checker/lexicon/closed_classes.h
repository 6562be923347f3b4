#ifndef QUOTECHECK_CHECKER_LEXICON_CLOSED_CLASSES_H_
#define QUOTECHECK_CHECKER_LEXICON_CLOSED_CLASSES_H_

#include <cstddef>

#include "absl/strings/string_view.h"
#include "absl/types/span.h"

namespace quotecheck {

// The closed word classes of English that a change of meaning hangs on. All take folded words; the
// sets overlap ("may" is a modal and hedges). A word is looked up as it stands: "we'll" is no modal
// until it is taken apart (spelling.h), but "won't" is one, and a negation. Expected constant time.

// Whether any of these sets has the word.
bool IsInClosedClass(absl::string_view word);

// Determiners, prepositions, conjunctions, auxiliaries and modals with their n't forms, pronouns,
// contracted pronouns ("it's"). Among them are words whose change alters the meaning ("some",
// "if", "without"): ask the other sets first.
bool IsFunctionWord(absl::string_view word);
// Personal, possessive, reflexive, demonstrative, relative; not "everyone", "nothing".
bool IsPronoun(absl::string_view word);
// not, no, never, none, nor, without, nobody, hardly, n't forms ("doesn't", "cannot").
bool IsNegation(absl::string_view word);
// may, might, can, could, will, would, shall, should, must, ought, and their n't forms.
bool IsModal(absl::string_view word);
// perhaps, probably, allegedly, about, almost, likely; alleged, suspected; may, might, could.
bool IsHedge(absl::string_view word);
// all, some, many, few, most, every, any, each, several; everyone, somebody; always, often;
// hundreds, thousands.
bool IsQuantifier(absl::string_view word);
// if, unless, provided, until, except, only, whether.
bool IsConditional(absl::string_view word);
// uh, um, er, well, like, actually: words that speech loses without loss, where they stand as such
// ("like" and "well" are more often something else). See also FillerWords().
bool IsFiller(absl::string_view word);
// Forms of be, have, do, and their n't forms.
bool IsAuxiliary(absl::string_view word);
bool IsPreposition(absl::string_view word);

// The number of words of the filler that begins at words[at], phrases too ("you know", "i mean",
// "sort of"), the longest one; 0 where none does. Whether the words are meant so ("this sort of
// deal", "you know him") the caller has to see.
size_t FillerWords(absl::Span<const absl::string_view> words, size_t at);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_LEXICON_CLOSED_CLASSES_H_
