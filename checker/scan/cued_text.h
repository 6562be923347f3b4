#ifndef QUOTECHECK_CHECKER_SCAN_CUED_TEXT_H_
#define QUOTECHECK_CHECKER_SCAN_CUED_TEXT_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/scan/cue_candidates.h"
#include "checker/scan/document.h"
#include "checker/scan/frame_cues.h"
#include "checker/scan/frame_view.h"
#include "checker/scan/frames_of_text.h"
#include "checker/scan/marked_text.h"
#include "checker/scan/source_links.h"

namespace quotecheck {

// A test's sentence with its cues and sources. What is marked in it (marked_text.h) is a range of
// items.
struct CuedText {
  explicit CuedText(absl::string_view marked)
      : input(ParseMarkedText(marked)),
        text(input.text),
        frames(text.frames),
        frame(frames.frames().front()),
        view(frames, frame.items),
        candidates(FindCues(frames, frame)),
        links(LinkSources(frames, frame, candidates)),
        cues(view, candidates, links) {}

  // The items of the marked span `i`; an empty mark stands before an item.
  ItemRange Marked(size_t i = 0) const {
    return {ItemFrom(input.spans[i].begin), ItemFrom(input.spans[i].end)};
  }

  // The items as text.
  std::string TextOf(ItemRange items) const {
    if (items.empty()) return "";
    const TextSpan span = frames.SpanOf(items);
    return input.text.substr(span.begin, span.size());
  }

  const MarkedText input;
  const FramesOfText text;
  const Frames& frames;
  const Frame& frame;
  const FrameView view;
  const std::vector<CueCandidate> candidates;
  const std::vector<SourceLink> links;
  const FrameCues cues;

 private:
  // The first item that begins at or after a byte of the text.
  size_t ItemFrom(size_t offset) const {
    const size_t token = TokenAtOrAfter(text.document, offset);
    return token < text.document.tokens.size() ? frames.ItemAt(token) : frames.items().size();
  }
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_CUED_TEXT_H_
