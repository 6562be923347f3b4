#ifndef QUOTECHECK_CHECKER_INGEST_MARKDOWN_LINKS_H_
#define QUOTECHECK_CHECKER_INGEST_MARKDOWN_LINKS_H_

#include <cstddef>

#include "absl/strings/string_view.h"

namespace quotecheck {

inline constexpr size_t kMaxLabelBytes = 999;  // CommonMark's limit on a link's label

// Where the target of an inline link ends that begins at byte `at` of `text` with "(": behind its
// ")". 0 where it is none. A target holds a destination, in <> or without white space and with its
// parentheses balanced to a depth of 32, and may hold a title in "", '' or ().
size_t EndOfLinkTarget(absl::string_view text, size_t at);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_MARKDOWN_LINKS_H_
