#ifndef QUOTECHECK_CHECKER_SCAN_ATTRIBUTION_H_
#define QUOTECHECK_CHECKER_SCAN_ATTRIBUTION_H_

#include <cstddef>
#include <optional>
#include <vector>

#include "checker/base/byte_span.h"
#include "checker/records/quote.h"
#include "checker/scan/document.h"
#include "checker/scan/frames.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

// One attribution: what is said, the words that say so, and who says it.
struct Attribution {
  QuoteKind kind = QuoteKind::kDirect;
  std::vector<TextSpan> content;  // in reading order, never empty
  std::vector<TextSpan> quoted;   // parts inside marks
  std::optional<TextSpan> cue;
  std::optional<size_t> source;  // into the mentions
  // The words that name the source, where they are not the mention's, or where they are none.
  std::optional<TextSpan> source_words;
  // Where the quotation has no attribution of its own and continues the one before it, or is a
  // turn of a dialogue: the attribution whose speaker it shares.
  std::optional<size_t> continues;
  bool full_sentence = false;  // the (first) quoted words can stand as a sentence
  // A quotation in a headline that may be no speech: a term, the title of a work.
  bool doubtful = false;
};

// Finds every attribution of a document, by place of content. Each sentence is read cue by cue:
// candidates of cue, source and content first (cue_candidates.h, source_links.h, readings.h), then
// which of them report anything (reading_decision.h); then the quotations that none holds are
// attributed to what stands beside them or to whoever spoke last (quote_attribution.h,
// continuation.h). A quotation of a sentence or of four words and more on its own is kept even
// where nobody is found to have said it; scare quotes and titles of works give nothing
// (quotation_filter.h), but in a `headline` they are kept as doubtful. A quotation belongs to one
// attribution; contents may nest. Linear: around each cue and quotation a bounded number of words
// is looked at.
std::vector<Attribution> FindAttributions(const Document& document, const TraitTable& traits,
                                          const PairedMarks& marks,
                                          const std::vector<SourceMention>& mentions,
                                          bool headline = false);
std::vector<Attribution> FindAttributions(const Frames& frames, bool headline = false);

// Puts attributions in the order of where their contents begin; what continues another still does.
std::vector<Attribution> SortByPlace(std::vector<Attribution> found);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_ATTRIBUTION_H_
