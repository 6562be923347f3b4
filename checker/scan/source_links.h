#ifndef QUOTECHECK_CHECKER_SCAN_SOURCE_LINKS_H_
#define QUOTECHECK_CHECKER_SCAN_SOURCE_LINKS_H_

#include <cstdint>
#include <optional>
#include <vector>

#include "checker/scan/cue_candidates.h"
#include "checker/scan/frames.h"

namespace quotecheck {

// How a source stands to its cue.
enum class SourcePlace : uint8_t {
  kNone,
  kBefore,  // "Vane said", "Vane, who was there, said", "Vane on Monday said"
  kShared,  // the subject of another verb: "Vane rose and said", ", adding"
  kAfter,   // "said Vane", "according to Vane", "was told by Vane"
  kOwner,   // "Vane's claim", "the claim of Vane"
  kNear,    // the nearest subject before the cue, with other words between
};

// The source of a cue candidate.
struct SourceLink {
  std::optional<size_t> mention;  // into the mentions
  SourcePlace place = SourcePlace::kNone;
  // The cue with its verb group and, where it stands beside it, its source: "Vane has said".
  ItemRange core;
};

// The link of each cue of a frame, in their order. Looks at a bounded number of items around each.
std::vector<SourceLink> LinkSources(const Frames& frames, const Frame& frame,
                                    const std::vector<CueCandidate>& cues);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_SOURCE_LINKS_H_
