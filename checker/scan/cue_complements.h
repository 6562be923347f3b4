#ifndef QUOTECHECK_CHECKER_SCAN_CUE_COMPLEMENTS_H_
#define QUOTECHECK_CHECKER_SCAN_CUE_COMPLEMENTS_H_

#include <cstddef>

#include "checker/lexicon/cues.h"
#include "checker/scan/frame_view.h"
#include "checker/scan/source_links.h"

namespace quotecheck {

// What stands between a cue and the words it reports. Each function takes the item where such
// words may begin and returns the first one after them: the same item where there are none.

// Longest stretch of items taken for one adverbial: "said in an interview with … that".
inline constexpr size_t kMaxAdverbialItems = 25;

// Over whom a cue is said to: "told {reporters}", "said {to Vane}". The shortest phrase, since what
// hangs on it may be reported words.
size_t SkipAddressee(const FrameView& view, const CueVerb& verb, SourcePlace source, size_t item);

// Over adverbs and days: "said {again on} …", "said {Monday}".
size_t SkipAdverbials(const FrameView& view, size_t item);

// Over adverbs, and over any phrase without a conjunction "that", quotation or colon that ends at a
// comma, dash or end: "Vane said {on Monday at the gate}, …".
size_t SkipAdverbialsToBreak(const FrameView& view, size_t item);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_CUE_COMPLEMENTS_H_
