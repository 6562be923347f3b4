#ifndef QUOTECHECK_CHECKER_SCAN_READINGS_H_
#define QUOTECHECK_CHECKER_SCAN_READINGS_H_

#include <cstdint>
#include <vector>

#include "checker/scan/content_openings.h"
#include "checker/scan/cue_candidates.h"
#include "checker/scan/frames.h"
#include "checker/scan/source_links.h"

namespace quotecheck {

// Where the reported words stand to the cue.
enum class ContentPlace : uint8_t {
  kNone,
  kAfter,      // "Vane said that it holds"
  kBefore,     // "It holds, Vane said"
  kAround,     // "It holds, Vane said, for now"
  kNextFrame,  // "Vane said:" at the end of its paragraph
};

// A cue candidate with its source and the words it reports, as one way to read the sentence.
struct Reading {
  CueCandidate cue;
  SourceLink link;
  ContentPlace place = ContentPlace::kNone;
  ContentOpening opening = ContentOpening::kNone;
  std::vector<ItemRange> content;  // by place; empty for kNone and kNextFrame
};

// The readings of a frame's cues that report something (reading_decision.h), in their order. A
// content can hold the cue and content of another one ("He said she denied it"). Cost: linear,
// times a constant bound on the length of a content.
std::vector<Reading> ReadFrame(const Frames& frames, const Frame& frame,
                               const std::vector<CueCandidate>& cues,
                               const std::vector<SourceLink>& links);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_READINGS_H_
