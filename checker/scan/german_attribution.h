#ifndef QUOTECHECK_CHECKER_SCAN_GERMAN_ATTRIBUTION_H_
#define QUOTECHECK_CHECKER_SCAN_GERMAN_ATTRIBUTION_H_

#include <vector>

#include "checker/scan/attribution.h"
#include "checker/scan/frames.h"
#include "checker/scan/mentions.h"

namespace quotecheck {

// The mentions of a German document and who says what in it.
struct GermanSpeech {
  std::vector<SourceMention> mentions;    // by place, the longer first
  std::vector<Attribution> attributions;  // as FindAttributions() gives them
};

// Reads a German document by rule. Direct speech is what stands in marks and is no name or term
// (german_quotations.h); its source is the subject of the verb of saying beside it, the phrase of
// "laut" and "so", or whoever spoke last. Indirect speech is a clause that such a cue governs, by
// "dass" or by the subjunctive of reported speech, and a sentence in that subjunctive which goes on
// with what somebody said. `frames` are made without mentions. Linear.
GermanSpeech FindGermanSpeech(const Frames& frames);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_GERMAN_ATTRIBUTION_H_
