#ifndef QUOTECHECK_CHECKER_SCAN_SAID_ON_H_
#define QUOTECHECK_CHECKER_SCAN_SAID_ON_H_

#include <optional>
#include <vector>

#include "absl/time/civil_time.h"
#include "checker/base/byte_span.h"
#include "checker/scan/document.h"
#include "checker/scan/marks.h"

namespace quotecheck {

// The day on which words were said, as the sentence of their cue tells it: "Vane said on Friday",
// "On October 15, in Oakton, Vane said". Of the days named outside quotation marks and outside
// `content`, within a few words of the cue and in its clause, the nearest one. Nothing where the
// article's day is not known. O(log n) and a bounded number of words.
std::optional<absl::CivilDay> FindSaidOn(const Document& document, const PairedMarks& marks,
                                         TextSpan cue, const std::vector<TextSpan>& content,
                                         std::optional<absl::CivilDay> published);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_SAID_ON_H_
