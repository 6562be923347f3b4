#ifndef QUOTECHECK_CHECKER_PIPELINE_ALIGN_QUOTES_H_
#define QUOTECHECK_CHECKER_PIPELINE_ALIGN_QUOTES_H_

#include <cstddef>
#include <vector>

#include "absl/types/span.h"
#include "checker/records/batch.h"
#include "checker/resolve/resolve_speakers.h"

namespace quotecheck {

// The batch that articles make once their speakers are resolved and their quotes aligned, on `jobs`
// threads. Neither the order of the articles nor the number of threads makes a difference.
Batch AlignQuotes(std::vector<ScannedArticle> articles, absl::Span<const KnownSpeaker> known,
                  size_t jobs);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_ALIGN_QUOTES_H_
