#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_DECODING_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_DECODING_H_

#include <cstdint>
#include <vector>

#include "checker/learn/chain.h"
#include "checker/scan/frames.h"
#include "checker/scan/learned_decisions.h"

namespace quotecheck {

// The best labels (LinkLabel, by position) of what stands around a cue among those that give it
// some content, and a source where one is likely; none where the cue seems to report nothing.
// `scores` has a row a position, `cue` counts positions. Fills in the probabilities of `relation`.
std::vector<uint8_t> DecodeLink(std::vector<LabelRow> scores, const ChainTransitions& transitions,
                                ItemRange cue, LearnedRelation* relation);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_DECODING_H_
