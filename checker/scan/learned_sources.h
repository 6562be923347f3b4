#ifndef QUOTECHECK_CHECKER_SCAN_LEARNED_SOURCES_H_
#define QUOTECHECK_CHECKER_SCAN_LEARNED_SOURCES_H_

#include <cstddef>
#include <optional>

#include "checker/scan/frames.h"

namespace quotecheck {

// Which of the document's mentions the words that a tagger took for a source are: a name that
// something stands in apposition to ("Ann Rowe, managing director of the line"; "one of them, Ann
// Rowe"), else the mention that shares most with them; an index into frames.mentions(). Linear in
// the words and the mentions among them.
std::optional<size_t> FindSourceMention(const Frames& frames, ItemRange source);

// Whose words a source passes on: Rowe's in "the paper quoted Rowe as saying", `cue` being
// "quoted". Nothing where the cue is another, or "as saying" is missing.
std::optional<size_t> QuotedAsSaying(const Frames& frames, ItemRange cue);

// Can nobody be meant: small words alone, none of them a pronoun, and no name ("as", "there")?
bool IsNoSource(const Frames& frames, ItemRange source);

// "She" of "of the great snow she" (said): a phrase does not end in a pronoun, a source may be one.
ItemRange WithoutPhraseBeforePronoun(const Frames& frames, ItemRange source);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_LEARNED_SOURCES_H_
