#include "checker/scan/frame_cues.h"

namespace quotecheck {

FrameCues::FrameCues(const FrameView& view, const std::vector<CueCandidate>& cues,
                     const std::vector<SourceLink>& links)
    : cues_(cues),
      links_(links),
      begin_(view.begin()),
      cue_at_(view.end() - view.begin() + 1, kNoIndex),
      core_at_(view.end() - view.begin() + 1, kNoIndex) {
  for (size_t c = 0; c < cues.size(); ++c) {
    cue_at_[cues[c].items.begin - begin_] = c;
    core_at_[links[c].core.begin - begin_] = c;
  }
}

}  // namespace quotecheck
