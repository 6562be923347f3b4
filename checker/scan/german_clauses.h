#ifndef QUOTECHECK_CHECKER_SCAN_GERMAN_CLAUSES_H_
#define QUOTECHECK_CHECKER_SCAN_GERMAN_CLAUSES_H_

#include <cstddef>
#include <optional>

#include "checker/scan/frames.h"
#include "checker/scan/german_phrases.h"
#include "checker/scan/german_text.h"

namespace quotecheck {

// The clauses of one German sentence: where they begin, and what their subjects are. German puts
// the finite verb of a main clause second, so that all before it is one constituent, and that of a
// subordinate clause last. Looks at a bounded number of items around each place asked for.
class GermanClauses {
 public:
  GermanClauses(const GermanText& text, const Frame& frame)
      : text_(text), begin_(frame.items.begin), end_(frame.items.end) {}

  // Where the clause of `item` begins, after the last boundary before it, and ends.
  size_t BeginOf(size_t item) const;
  size_t EndOf(size_t item) const;

  // Does the verb end a subordinate clause: "wie Vane sagte", "der das gesagt hatte"?
  bool IsFinal(size_t verb) const;

  // The subject of a finite verb.
  std::optional<GermanPhrase> SubjectOf(size_t verb) const;

  // The first phrase in [from, limit) that can be a subject: adverbs and phrases with a
  // preposition are passed over.
  std::optional<GermanPhrase> PhraseFrom(size_t from, size_t limit) const;

 private:
  size_t OpeningBracket(size_t close) const;
  bool IsJoined(size_t verb, size_t clause) const;
  bool IsShortQuote(size_t item) const;
  bool IsFirstVerb(size_t verb) const;
  size_t SkipLead(size_t at, size_t verb) const;
  std::optional<GermanPhrase> SubjectOfFinal(size_t verb) const;
  std::optional<GermanPhrase> SubjectBefore(size_t verb, size_t clause) const;
  std::optional<GermanPhrase> SubjectOverCommas(size_t verb) const;
  std::optional<GermanPhrase> AppositionTo(size_t begin, size_t comma) const;
  std::optional<GermanPhrase> SharedSubject(size_t verb, size_t clause) const;
  std::optional<GermanPhrase> Antecedent(size_t comma) const;
  bool ReachesVerb(const GermanPhrase& phrase, size_t verb) const;
  bool IsThat(const GermanPhrase& phrase) const;

  const GermanText& text_;
  const size_t begin_;
  const size_t end_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_GERMAN_CLAUSES_H_
