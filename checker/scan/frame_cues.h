#ifndef QUOTECHECK_CHECKER_SCAN_FRAME_CUES_H_
#define QUOTECHECK_CHECKER_SCAN_FRAME_CUES_H_

#include <cstddef>
#include <vector>

#include "checker/scan/cue_candidates.h"
#include "checker/scan/frame_view.h"
#include "checker/scan/source_links.h"

namespace quotecheck {

// The cues of a frame and their links by the item where they begin. Refers to both lists, of which
// links[c] is that of cues[c], and which must outlive it.
class FrameCues {
 public:
  FrameCues(const FrameView& view, const std::vector<CueCandidate>& cues,
            const std::vector<SourceLink>& links);

  const std::vector<CueCandidate>& cues() const { return cues_; }
  const std::vector<SourceLink>& links() const { return links_; }
  // The cue whose items, and the one whose core (SourceLink::core), begin at an item from the
  // view's begin to its end; kNoIndex for none.
  size_t CueAt(size_t item) const { return cue_at_[item - begin_]; }
  size_t CoreAt(size_t item) const { return core_at_[item - begin_]; }

 private:
  const std::vector<CueCandidate>& cues_;
  const std::vector<SourceLink>& links_;
  size_t begin_;
  std::vector<size_t> cue_at_;   // by item from begin_
  std::vector<size_t> core_at_;  // likewise
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_FRAME_CUES_H_
