#ifndef QUOTECHECK_CHECKER_ALIGN_PASSAGE_QUOTE_H_
#define QUOTECHECK_CHECKER_ALIGN_PASSAGE_QUOTE_H_

#include <optional>
#include <vector>

#include "checker/records/batch.h"

namespace quotecheck {

// A sentence of the speech of a batch's primary sources.
struct SentenceRef {
  ArticleIndex article;
  size_t turn = 0;
  size_t sentence = 0;
  friend auto operator<=>(const SentenceRef&, const SentenceRef&) = default;
};

const SpeechSentence& SentenceAt(const Batch& batch, const SentenceRef& at);

// Stretches of sentences of one speaker of one source, in the order of the quotation that they are
// found for; neither the list nor a stretch is empty.
using PassageKey = std::vector<std::vector<SentenceRef>>;

// The quote that stands for a passage: a part for each stretch, its words without those of others
// and without stage directions; its speaker is the turn's. Linear in the passage.
Quote MakePassage(const Batch& batch, const PassageKey& passage);

// A search and the passages that it found; of `search`, those are not set.
struct PassageSearch {
  PrimarySearch search;
  std::optional<PassageKey> passage;
  std::optional<PassageKey> further;
};

// Adds each distinct passage to the batch's quotes, in its place, and fills in Batch::in_primary.
// `searches` are by QuoteIndex. Changes the indices of quotes: to be called before anything refers
// to them. Near-linear.
void AddPassages(std::vector<PassageSearch> searches, Batch* batch);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_PASSAGE_QUOTE_H_
