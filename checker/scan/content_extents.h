#ifndef QUOTECHECK_CHECKER_SCAN_CONTENT_EXTENTS_H_
#define QUOTECHECK_CHECKER_SCAN_CONTENT_EXTENTS_H_

#include <cstddef>

#include "checker/scan/frame_cues.h"
#include "checker/scan/frame_view.h"
#include "checker/scan/source_links.h"

namespace quotecheck {

// Where the words that a cue of a frame reports begin and end. Refers to the view and the cues,
// which must outlive it. Each question looks at a bounded number of items.
class ContentExtents {
 public:
  ContentExtents(const FrameView& view, const FrameCues& cues) : view_(view), cues_(cues) {}

  // The first item of words that end with item `last`, before an attribution that closes them: past
  // what is somebody's already (the items before `taken`), and past words that only lead up to a
  // quotation.
  size_t BeginOf(size_t last, size_t taken) const;

  // The end (exclusive) of words that begin at `from`: a semicolon, or a comma, after which the
  // reporter tells of more than was reported; at the latest the sentence's close.
  size_t EndOf(size_t from) const;

  // The same for words after the cue `c`, read with the source `link`. A cue inside a clause
  // reports no more than the rest of its clause: "Vane, hoping to win, said", "When Vane said it
  // holds, …".
  size_t EndAfterCue(size_t c, const SourceLink& link, size_t from) const;

  // Do the words hold a verb or a quotation, and so may be what somebody said?
  bool IsClause(ItemRange part) const;

 private:
  bool EndsAt(size_t item) const;
  bool IsAttributedAfter(size_t item) const;
  bool OpensNewClause(size_t item) const;
  size_t VerbOfOwnClause(size_t c) const;
  bool InClauseBeforeComma(const SourceLink& link) const;
  size_t NextComma(size_t from) const;

  const FrameView& view_;
  const FrameCues& cues_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_CONTENT_EXTENTS_H_
