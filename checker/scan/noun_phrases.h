#ifndef QUOTECHECK_CHECKER_SCAN_NOUN_PHRASES_H_
#define QUOTECHECK_CHECKER_SCAN_NOUN_PHRASES_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "checker/scan/document.h"
#include "checker/scan/phrase_context.h"

namespace quotecheck {

// A noun phrase from its determiner to its head, without what hangs on the head from behind.
struct NounPhrase {
  TokenRange tokens;
  size_t head = 0;
  std::optional<size_t> name;       // the name it ends in, into the names
  std::optional<size_t> possessor;  // first token of the last possessor: his, Putin's, ministry's
  bool pronoun = false;
  bool quantity = false;    // a quantifier alone: "some", "two of them"
  bool counted = false;     // a quantifier before a noun: "some officials"
  bool definite = false;    // the, this, a possessor
  bool indefinite = false;  // a, an, another
  bool plural = false;
  bool source = true;  // false where it can be none, but names within it are names
};

// The noun phrases of a sentence that can stand for a source, by place, none overlapping: names
// with the roles before them, pronouns, phrases with a determiner, nouns of roles, bodies and
// documents, and bare plurals. There is no parser: closed classes bound a phrase, and the lexicon's
// parts of speech, agreement and the word after tell "the company plans" (a verb) from "the company
// plans were" (a noun). Linear.
std::vector<NounPhrase> FindNounPhrases(const PhraseContext& context, const Sentence& sentence);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_NOUN_PHRASES_H_
