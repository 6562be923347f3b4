#ifndef QUOTECHECK_CHECKER_SCAN_CONTENT_OPENINGS_H_
#define QUOTECHECK_CHECKER_SCAN_CONTENT_OPENINGS_H_

#include <cstddef>
#include <cstdint>

#include "checker/lexicon/cues.h"
#include "checker/scan/frame_cues.h"
#include "checker/scan/frame_view.h"
#include "checker/scan/source_links.h"

namespace quotecheck {

// How the reported words begin, for content after the cue.
enum class ContentOpening : uint8_t {
  kNone,
  kQuotation,   // "said “it holds”"
  kThat,        // "said that it holds"
  kQuestion,    // "asked whether it holds"
  kInfinitive,  // "promised to go"
  kClause,      // "said it holds"
  kObject,      // "praised the plan", "spoke of a plan"
};

// Do reported words begin at the item, whatever the cue: a quotation, "that", or the colon or comma
// before a quotation?
bool OpensPlainly(const FrameView& view, size_t item);

// How words that begin at the item can be what `verb` reports; kNone where they cannot.
ContentOpening OpeningAt(const FrameView& view, const CueVerb& verb, size_t item);

// "said {in an interview with the Post} that", "told {the gathering}: “": over a stretch without a
// verb that ends where reported words plainly begin; `item` itself where there is none. Looks at
// kMaxAdverbialItems items.
size_t SkipToOpening(const FrameView& view, const FrameCues& cues, const CueVerb& verb,
                     SourcePlace source, size_t item);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_CONTENT_OPENINGS_H_
