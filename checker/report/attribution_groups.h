#ifndef QUOTECHECK_CHECKER_REPORT_ATTRIBUTION_GROUPS_H_
#define QUOTECHECK_CHECKER_REPORT_ATTRIBUTION_GROUPS_H_

#include <cstddef>
#include <vector>

#include "absl/types/span.h"
#include "checker/records/quote.h"

namespace quotecheck {

// Which of an article's quotes are one attribution, as annotators of attribution relations count
// them (Pareti 2012; Newell, Margolin and Ruths 2018): “A,” Rowe said. “B.” has one cue and one
// source, though A and B are sentences that are compared one by one. A direct quotation without a
// cue joins the quote with marks on its line whose source is the very same words. Groups of
// indices, each by place, in the order of their first ones. Amortised, constant time a quote.
std::vector<std::vector<size_t>> GroupByAttribution(absl::Span<const Quote> quotes);

// The quotes of a group as one.
Quote JoinQuotes(absl::Span<const Quote> quotes, absl::Span<const size_t> group);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_ATTRIBUTION_GROUPS_H_
