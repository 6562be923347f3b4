#ifndef QUOTECHECK_CHECKER_SCAN_ATTRIBUTION_H_
#define QUOTECHECK_CHECKER_SCAN_ATTRIBUTION_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "checker/base/byte_span.h"
#include "checker/records/quote.h"
#include "checker/scan/document.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// One attribution: what is said, the words that say so, and who says it.
struct Attribution {
  QuoteKind kind = QuoteKind::kDirect;
  std::vector<TextSpan> content;   // in reading order, never empty
  std::vector<TextSpan> quoted;    // parts inside marks
  std::optional<TextSpan> cue;
  std::optional<size_t> source;    // into the mentions
  // Where the quotation has no attribution of its own and continues the one before it, or is a
  // turn of a dialogue: the attribution whose speaker it shares.
  std::optional<size_t> continues;
};

// Finds every attribution of a document, by place of content. Quoted spans that are scare quotes
// or titles of works give none.
std::vector<Attribution> FindAttributions(const Document& document, const PairedMarks& marks,
                                          const std::vector<SourceMention>& mentions);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_ATTRIBUTION_H_
