#ifndef QUOTECHECK_CHECKER_SCAN_PHRASE_WORDS_H_
#define QUOTECHECK_CHECKER_SCAN_PHRASE_WORDS_H_

#include <cstddef>
#include <cstdint>

#include "checker/scan/phrase_context.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

// Which words a noun phrase can hold, told by their traits and by the words beside them. Each
// function looks at a bounded number of them.

inline constexpr uint64_t kNominal = kNoun | kSourceNoun | kRoleNoun | kTimeNoun | kOccasionNoun;

bool IsPluralNoun(const SentenceWords& words, size_t token);

// Can a phrase without a determiner begin with the word? One that may be the verb before it,
// seldom.
bool CanOpenBarePhrase(const SentenceWords& words, size_t token);

// Can the word stand between a determiner and the first noun, or be that noun?
bool ContinuesBeforeNoun(const SentenceWords& words, size_t token);

// Does a word go on with the phrase of the noun just before it: "company officials", not "company
// said"?
bool ContinuesAfterNoun(const SentenceWords& words, size_t token);

// Is a word that may be noun or verb the verb after a noun, which is a plural or not?
bool ReadsAsVerb(const SentenceWords& words, size_t token, bool plural_before);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_PHRASE_WORDS_H_
