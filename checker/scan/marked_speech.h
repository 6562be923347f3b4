#ifndef QUOTECHECK_CHECKER_SCAN_MARKED_SPEECH_H_
#define QUOTECHECK_CHECKER_SCAN_MARKED_SPEECH_H_

#include <vector>

#include "checker/scan/attribution.h"
#include "checker/scan/frames.h"

namespace quotecheck {

// The quotations that the marks alone show, of a document in any language: each outermost one of
// four words or more that is no title, without cue and source. `frames` are made without mentions.
std::vector<Attribution> FindMarkedSpeech(const Frames& frames);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_MARKED_SPEECH_H_
