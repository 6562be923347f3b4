#ifndef QUOTECHECK_CHECKER_SCAN_SPEECH_LAYOUT_H_
#define QUOTECHECK_CHECKER_SCAN_SPEECH_LAYOUT_H_

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/base/byte_span.h"
#include "checker/scan/turn_labels.h"

namespace quotecheck {

// A turn of a transcript, or all of a speech, which has no label.
struct TurnSpans {
  std::optional<TurnLabel> label;
  std::vector<TextSpan> sentences;  // in order, what is no speech left out
};

// The turns of a transcript: text at least two of whose lines begin with a label, and most of which
// stands behind the first. Nothing for any other text. Headings, page numbers and notes in brackets
// on lines of their own are no speech. Near-linear.
std::vector<TurnSpans> FindTurns(absl::string_view text);

// A text read as one speech: all but the lines that head it.
TurnSpans ReadAsSpeech(absl::string_view text);

// The end of the lines that head a speech: its occasion, who speaks, "As prepared for delivery".
size_t EndOfHeading(absl::string_view text);

// A stretch of speech as it was heard: without notes in brackets, "(Applause.)", white space
// collapsed. Linear.
std::string HeardText(absl::string_view text);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_SPEECH_LAYOUT_H_
