#ifndef QUOTECHECK_CHECKER_SCAN_SPEAKER_LABELS_H_
#define QUOTECHECK_CHECKER_SCAN_SPEAKER_LABELS_H_

#include <cstddef>
#include <vector>

#include "checker/scan/frames.h"

namespace quotecheck {

// A paragraph that begins with the name of who speaks in it: a turn of a transcript ("VANE: It
// holds."), or a headline ("Vane: Dam holds").
struct SpeakerLabel {
  size_t frame = 0;    // the paragraph's first
  size_t mention = 0;  // into the mentions
  size_t colon = 0;    // item
  ItemRange content;   // from after the colon to the end of the paragraph, its last stop left out
};

// The labels of a document, by place. A transcript has two turns at least; a headline is the first
// paragraph. Linear.
std::vector<SpeakerLabel> FindSpeakerLabels(const Frames& frames);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_SPEAKER_LABELS_H_
