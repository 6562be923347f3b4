#ifndef QUOTECHECK_CHECKER_PIPELINE_BATCH_BUILDER_H_
#define QUOTECHECK_CHECKER_PIPELINE_BATCH_BUILDER_H_

#include <vector>

#include "absl/types/span.h"
#include "checker/records/batch.h"
#include "checker/resolve/resolve_speakers.h"

namespace quotecheck {

// A batch of scanned articles as scanning leaves it: articles by path, their quotes moved to
// Batch::quotes, by article and place. The order of `articles` makes no difference, where no two
// have one path.
Batch MakeBatch(std::vector<ScannedArticle> articles);

// Fills in the speakers of a batch, and whom each quote is credited to.
void SetSpeakers(absl::Span<const KnownSpeaker> known, Batch* batch);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_PIPELINE_BATCH_BUILDER_H_
