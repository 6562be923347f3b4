#ifndef QUOTECHECK_CHECKER_SCAN_SENTENCE_PHRASES_H_
#define QUOTECHECK_CHECKER_SCAN_SENTENCE_PHRASES_H_

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

#include "checker/scan/document.h"
#include "checker/scan/noun_phrases.h"
#include "checker/scan/phrase_context.h"

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

// The noun phrases of a sentence by where they begin, with their extents, which are found from the
// right: of phrases to the right of the one in work they are final. Refers to the context and the
// phrases, which must outlive it.
class SentencePhrases {
 public:
  SentencePhrases(const PhraseContext& context, const Sentence& sentence,
                  const std::vector<NounPhrase>& phrases);

  const PhraseContext& context() const { return words_.context(); }
  const SentenceWords& words() const { return words_; }
  size_t size() const { return phrases_.size(); }
  const NounPhrase& phrase(size_t index) const { return phrases_[index]; }
  const PhraseExtent& extent(size_t index) const { return extents_[index]; }
  PhraseExtent& extent(size_t index) { return extents_[index]; }
  std::vector<PhraseExtent> TakeExtents() { return std::move(extents_); }

  // Is the token that mark? That of the next sentence may be, too.
  bool IsMark(size_t token, char mark) const { return context().IsMark(token, mark); }
  // Can a clause's verb stand at the token, an adverb before it left out?
  bool VerbFollows(size_t token) const { return context().VerbFollows(token, words_.end()); }
  // The phrase that begins at a token.
  std::optional<size_t> PhraseAt(size_t token) const {
    if (token < words_.begin() || !words_.In(token)) return std::nullopt;
    const size_t i = phrase_at_[token - words_.begin()];
    return i < phrases_.size() ? std::optional<size_t>(i) : std::nullopt;
  }
  // Does nothing of the sentence or a clause follow: its end, or a mark that closes one?
  bool IsClosing(size_t token) const;

  bool IsNamed(const NounPhrase& phrase) const { return phrase.name.has_value(); }
  NameKind KindOfName(const NounPhrase& named) const { return context().names[*named.name].kind; }
  bool IsPerson(const NounPhrase& phrase) const {
    return IsNamed(phrase) && KindOfName(phrase) == NameKind::kPerson;
  }
  bool HasRoleHead(const NounPhrase& phrase) const {
    return !phrase.name && !phrase.pronoun &&
           words_.Has(phrase.head, kRoleNoun | kPluralRoleNoun | kTitle);
  }
  bool HasBodyHead(const NounPhrase& phrase) const {
    return !phrase.name && !phrase.pronoun &&
           words_.Has(phrase.head, kOrganisationNoun | kDocumentNoun);
  }

 private:
  const SentenceWords words_;
  const std::vector<NounPhrase>& phrases_;
  std::vector<PhraseExtent> extents_;
  std::vector<size_t> phrase_at_;  // by token from the sentence's begin; size() for none
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_SENTENCE_PHRASES_H_
