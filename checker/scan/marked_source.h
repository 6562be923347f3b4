#ifndef QUOTECHECK_CHECKER_SCAN_MARKED_SOURCE_H_
#define QUOTECHECK_CHECKER_SCAN_MARKED_SOURCE_H_

#include <string>

#include "checker/base/byte_span.h"
#include "checker/scan/frames.h"
#include "checker/scan/frames_of_text.h"
#include "checker/scan/learned_items.h"
#include "checker/scan/marked_text.h"

namespace quotecheck {

// A test's text in which the words of a source, or of a cue, stand in braces, and its frames.
struct MarkedSource {
  explicit MarkedSource(const std::string& marked)
      : input(ParseMarkedText(marked)),
        text(input.text),
        frames(text.frames),
        source(ItemsOfSpan(frames, input.spans.front())) {}

  std::string TextOf(TextSpan span) const { return input.text.substr(span.begin, span.size()); }

  const MarkedText input;
  const FramesOfText text;
  const Frames& frames;
  const ItemRange source;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_MARKED_SOURCE_H_
