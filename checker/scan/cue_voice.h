#ifndef QUOTECHECK_CHECKER_SCAN_CUE_VOICE_H_
#define QUOTECHECK_CHECKER_SCAN_CUE_VOICE_H_

#include "checker/scan/frames.h"
#include "checker/scan/learned_decisions.h"

namespace quotecheck {

// Is the cue a passive whose subject is not the one who says it: "is accused of", "was described
// as"? Those who are quoted or convinced are, so that "was quoted as" and "is convinced" are not.
bool IsPassiveOfAnother(const Frames& frames, ItemRange cue);

// Gives a relation the source that the voice of its cue tells. Of such a passive that is its agent
// ("was described as “calm” by Rowe"), which is taken off the content, or nobody; of a gerund with
// a subject of its own that subject: "The party cheered, with Rowe saying". Linear in the content.
void SetSourceByVoice(const Frames& frames, LearnedRelation* relation);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_CUE_VOICE_H_
