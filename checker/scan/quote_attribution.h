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

// Whom the sentence before a paragraph that a quotation begins announces: "The Tarn Post reports
// for its readers:", "As Rowe told us on Monday:". Nothing where that sentence does not end in a
// colon, or speaks of nobody who may say it.
std::optional<LooseAttribution> FindAnnouncement(const Frames& frames, size_t quote_item);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_QUOTE_ATTRIBUTION_H_
