#ifndef QUOTECHECK_CHECKER_ALIGN_REFERENCE_H_
#define QUOTECHECK_CHECKER_ALIGN_REFERENCE_H_

#include <cstddef>
#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "checker/align/publication_times.h"
#include "checker/align/quote_profile.h"
#include "checker/records/batch.h"

namespace quotecheck {

// A quotation of an utterance as the choice of the reference sees it.
struct ReferenceCandidate {
  QuoteIndex quote;
  const QuoteProfile* profile = nullptr;  // tells which versions print the same words
  uint32_t witness = 0;                   // quotations of one witness are not independent
};

struct Reference {
  QuoteIndex quote;
  ReferenceReason why = ReferenceReason::kPath;
  size_t witnesses = 0;  // distinct ones among the candidates that are no passages
};

// Chooses the version that the others are held against: a primary source; a correction; the
// earliest, where every version has a time and they differ; the one that most independent witnesses
// print; the agency's; the longest; the first by path. What a criterion leaves undecided the next
// one decides among those left. Words outside marks and headlines stand back behind quotations of
// the text. `candidates` must not be empty. Linear, but for sorting.
Reference ChooseReference(const Batch& batch, const PublicationTimes& times,
                          absl::Span<const ReferenceCandidate> candidates);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_REFERENCE_H_
