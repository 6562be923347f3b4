#ifndef QUOTECHECK_CHECKER_SCAN_NOUN_PHRASES_H_
#define QUOTECHECK_CHECKER_SCAN_NOUN_PHRASES_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "checker/scan/capitals.h"
#include "checker/scan/document.h"
#include "checker/scan/name_spans.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

// A document with what the phrase finders know of its words. Refers to its parts, which must
// outlive it.
struct PhraseContext {
  const Document& document;
  const TraitTable& traits;
  const Capitals& capitals;
  const std::vector<NameSpan>& names;
  std::vector<size_t> name_at;  // by token: the name that begins there, names.size() for none

  PhraseContext(const Document& doc, const TraitTable& trait_table, const Capitals& caps,
                const std::vector<NameSpan>& name_spans);

  // The name that begins at `token`; null for none.
  const NameSpan* NameAt(size_t token) const {
    return token < name_at.size() && name_at[token] < names.size() ? &names[name_at[token]]
                                                                   : nullptr;
  }
  // Is the token that punctuation mark?
  bool IsMark(size_t token, char mark) const;
  bool IsWord(size_t token, absl::string_view word) const;
  // Can a clause's verb stand at `token`, an adverb before it left out?
  bool VerbFollows(size_t token, size_t end) const;
};

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
