#ifndef QUOTECHECK_CHECKER_TEXT_OUTER_SPACE_H_
#define QUOTECHECK_CHECKER_TEXT_OUTER_SPACE_H_

#include "absl/strings/string_view.h"
#include "checker/base/byte_span.h"

namespace quotecheck {

// A span of valid UTF-8 without the white space (IsSpace) at its ends; empty, at its end, where it
// holds nothing else. Linear in the white space.
TextSpan WithoutOuterSpace(absl::string_view text, TextSpan span);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_OUTER_SPACE_H_
