#ifndef QUOTECHECK_CHECKER_SCAN_GERMAN_CONTENTS_H_
#define QUOTECHECK_CHECKER_SCAN_GERMAN_CONTENTS_H_

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "checker/scan/frames.h"
#include "checker/scan/german_cues.h"
#include "checker/scan/german_text.h"

namespace quotecheck {

// Words of the reporter's that a cue of their sentence reports.
struct GermanContent {
  std::optional<size_t> cue;       // into the cues of the frame; absent where the speech goes on
  std::vector<ItemRange> content;  // by place, with the quotations among them
};

// Do the items have a verb of one of `kinds` outside marks, the subjunctive of reported speech
// where not told otherwise?
bool HasReportedVerb(const GermanText& text, ItemRange items, uint64_t kinds = kDeReported);

// Is their first finite verb of one of `kinds`, a subjunctive: "Der Hafen bleibe offen"?
bool IsReportedClause(const GermanText& text, ItemRange items,
                      uint64_t kinds = kDeReported | kDeUnreal);

// The indirect speech of a sentence, by place of the cues; no two share an item. `goes_on` says
// that somebody spoke in the sentence before, whose speech this one can continue without a cue, in
// either subjunctive.
std::vector<GermanContent> FindGermanContents(const GermanText& text, const Frame& frame,
                                              const std::vector<GermanCueUse>& cues, bool goes_on);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_GERMAN_CONTENTS_H_
