#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_SOURCES_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_SOURCES_H_

#include <cstddef>
#include <optional>

#include "checker/scan/frames.h"

namespace quotecheck {

// Whose words a source passes on: Rowe's in "the paper quoted Rowe as saying", `cue` being
// "quoted". Nothing where the cue is another, or "as saying" is missing.
std::optional<size_t> QuotedAsSaying(const Frames& frames, ItemRange cue);

// Can nobody be meant: small words alone, none of them a pronoun, and no name ("as", "there")?
bool IsNoSource(const Frames& frames, ItemRange source);

// "She" of "of the great snow she" (said): a phrase does not end in a pronoun, a source may be one.
ItemRange WithoutPhraseBeforePronoun(const Frames& frames, ItemRange source);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_SOURCES_H_
