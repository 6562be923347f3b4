#ifndef QUOTECHECK_CHECKER_SCAN_PHRASE_CONTEXT_H_
#define QUOTECHECK_CHECKER_SCAN_PHRASE_CONTEXT_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/strings/string_view.h"
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
  bool IsMark(size_t token, char mark) const {
    if (token >= document.tokens.size()) return false;
    const Token& t = document.tokens[token];
    return t.kind == TokenKind::kPunctuation && t.folded.size() == 1 && t.folded[0] == mark;
  }
  bool IsWord(size_t token, absl::string_view word) const {
    return token < document.tokens.size() && document.tokens[token].folded == word;
  }
  // Can a clause's verb stand at `token`, an adverb before it left out?
  bool VerbFollows(size_t token, size_t end) const;
};

// The words of one sentence. Past its end there are none: what is asked there has no traits and is
// empty. Refers to the context, which must outlive it.
class SentenceWords {
 public:
  SentenceWords(const PhraseContext& context, const Sentence& sentence)
      : context_(context),
        tokens_(context.document.tokens),
        traits_(context.traits),
        begin_(sentence.tokens.begin),
        end_(sentence.tokens.end) {}

  const PhraseContext& context() const { return context_; }
  size_t begin() const { return begin_; }
  size_t end() const { return end_; }

  bool In(size_t token) const { return token < end_; }
  bool Has(size_t token, uint64_t traits) const { return In(token) && traits_.Has(token, traits); }
  absl::string_view Folded(size_t token) const {
    return In(token) ? absl::string_view(tokens_[token].folded) : absl::string_view();
  }
  bool SurelyVerb(size_t token) const {
    return In(token) && IsSurelyVerb(traits_.Of(token), Folded(token));
  }

 private:
  const PhraseContext& context_;
  const std::vector<Token>& tokens_;
  const TraitTable& traits_;
  size_t begin_;
  size_t end_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_PHRASE_CONTEXT_H_
