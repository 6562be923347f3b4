#ifndef QUOTECHECK_CHECKER_REPORT_CUT_TEXT_H_
#define QUOTECHECK_CHECKER_REPORT_CUT_TEXT_H_

#include <cstddef>

#include "absl/strings/string_view.h"

namespace quotecheck {

// The first, or the last, `most` code points of a text at the most, cut at a space where there is
// one; all of it where it is no longer. Views into `text`. O(most).
absl::string_view HeadOf(absl::string_view text, size_t most);
absl::string_view TailOf(absl::string_view text, size_t most);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_CUT_TEXT_H_
