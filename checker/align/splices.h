#ifndef QUOTECHECK_CHECKER_ALIGN_SPLICES_H_
#define QUOTECHECK_CHECKER_ALIGN_SPLICES_H_

#include <cstdint>

#include "absl/types/span.h"
#include "checker/records/batch.h"

namespace quotecheck {

// Whether `joint`, which holds the words of two sets of quotations that share none, joins what was
// said apart: another article, a witness of its own, prints a full sentence of either set, and
// between the two a quotation of somebody else, or names different days; and `joint` makes one
// sentence of them. Linear in the quotations of the articles concerned.
bool IsSplice(const Batch& batch, absl::Span<const uint32_t> witness_of, QuoteIndex joint,
              absl::Span<const QuoteIndex> first, absl::Span<const QuoteIndex> second);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_ALIGN_SPLICES_H_
