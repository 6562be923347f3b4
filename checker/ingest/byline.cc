#include "checker/ingest/byline.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace quotecheck {

std::string CleanByline(absl::string_view byline) {
  byline = absl::StripAsciiWhitespace(byline);
  if (absl::EqualsIgnoreCase(byline, "admin")) return "";  // an account, nobody's name
  for (absl::string_view by : {"by ", "by: ", "von ", "par ", "por "}) {
    if (absl::StartsWithIgnoreCase(byline, by)) {
      return std::string(absl::StripLeadingAsciiWhitespace(byline.substr(by.size())));
    }
  }
  return std::string(byline);
}

}  // namespace quotecheck
