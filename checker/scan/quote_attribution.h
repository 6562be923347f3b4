#ifndef QUOTECHECK_CHECKER_SCAN_QUOTE_ATTRIBUTION_H_
#define QUOTECHECK_CHECKER_SCAN_QUOTE_ATTRIBUTION_H_

#include <cstddef>
#include <optional>

#include "checker/scan/frames.h"

namespace quotecheck {

// What says whose words a quotation holds, without a verb of saying that the lexicon knows.
struct LooseAttribution {
  ItemRange cue;                  // may be empty
  std::optional<size_t> mention;  // into the mentions
};

// Finds it beside a quotation: "“It holds,” Vane riffed", "“It holds” — Vane", "Vane was sure: “It
// holds”", "Vane: “It holds”" in headlines and transcripts. Looks at a bounded number of items.
std::optional<LooseAttribution> FindLooseAttribution(const Frames& frames, size_t quote_item);

// Whom the sentence before a quotation announces, which ends in a colon and begins with them: "As
// the Tarn Post reports for its readers:", "Rowe reacted in a letter:". Nothing for other
// sentences.
std::optional<LooseAttribution> FindAnnouncement(const Frames& frames, size_t quote_item);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_QUOTE_ATTRIBUTION_H_
