#ifndef QUOTECHECK_CHECKER_INGEST_BYLINE_H_
#define QUOTECHECK_CHECKER_INGEST_BYLINE_H_

#include <string>

#include "absl/strings/string_view.h"

namespace quotecheck {

// A byline as the names alone: without "By", "Von" or "Par" before them and white space around.
// Empty for an account that is no name ("admin").
std::string CleanByline(absl::string_view byline);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_BYLINE_H_
