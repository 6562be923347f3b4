#ifndef QUOTECHECK_CHECKER_SCAN_SOURCE_MENTION_H_
#define QUOTECHECK_CHECKER_SCAN_SOURCE_MENTION_H_

#include <cstddef>
#include <optional>

#include "checker/scan/frames.h"

namespace quotecheck {

// Which of the document's mentions the words that a tagger took for a source are: a name that
// something stands in apposition to ("Ann Rowe, managing director of the line"; "one of them, Ann
// Rowe"), else the mention that shares most with them; an index into frames.mentions(). Linear in
// the words and the mentions among them.
std::optional<size_t> FindSourceMention(const Frames& frames, ItemRange source);

// Do the words begin with a name that does not only own what follows ("Rowe's aide")?
bool BeginsWithName(const Frames& frames, ItemRange source);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_SOURCE_MENTION_H_
