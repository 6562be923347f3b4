#include "checker/pipeline/align_quotes.h"

#include <utility>

#include "checker/align/align_batch.h"
#include "checker/pipeline/batch_builder.h"

namespace quotecheck {

Batch AlignQuotes(std::vector<ScannedArticle> articles, absl::Span<const KnownSpeaker> known,
                  size_t jobs) {
  // From here on the order of articles is settled, and that of the quotations that they print.
  Batch batch = MakeBatch(std::move(articles));

  // From here on it is settled who speaks.
  SetSpeakers(known, &batch);

  // From here on it is settled what is one utterance, and what its reference is.
  AlignBatch({jobs}, &batch);
  return batch;
}

}  // namespace quotecheck
