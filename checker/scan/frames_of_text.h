#ifndef QUOTECHECK_CHECKER_SCAN_FRAMES_OF_TEXT_H_
#define QUOTECHECK_CHECKER_SCAN_FRAMES_OF_TEXT_H_

#include <vector>

#include "absl/strings/string_view.h"
#include "checker/scan/document.h"
#include "checker/scan/frames.h"
#include "checker/scan/marks.h"
#include "checker/scan/mentions.h"
#include "checker/scan/word_traits.h"

namespace quotecheck {

// The frames of a test's text with all that they refer to.
struct FramesOfText {
  explicit FramesOfText(absl::string_view text)
      : document(AnalyzeText(text)),
        traits(document),
        marks(PairMarks(document)),
        mentions(FindMentions(document, traits)),
        frames(document, marks, mentions, traits) {}
  FramesOfText(const FramesOfText&) = delete;
  FramesOfText& operator=(const FramesOfText&) = delete;

  const Document document;
  const TraitTable traits;
  const PairedMarks marks;
  const std::vector<SourceMention> mentions;
  const Frames frames;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_FRAMES_OF_TEXT_H_
