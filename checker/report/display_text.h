#ifndef QUOTECHECK_CHECKER_REPORT_DISPLAY_TEXT_H_
#define QUOTECHECK_CHECKER_REPORT_DISPLAY_TEXT_H_

#include <cstddef>
#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

// Text of an article as it may be shown on a terminal: white space and line ends as spaces, every
// other control, format and bidirectional-override character and every noncharacter as U+FFFD, so
// that nothing an article holds moves the cursor, changes colours or reorders the line.
std::string DisplayText(absl::string_view text);

// The same, cut to its first `most` code points with "…" behind them where it holds more. O(most).
std::string ShortDisplayText(absl::string_view text, size_t most);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_DISPLAY_TEXT_H_
