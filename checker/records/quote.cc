#include "checker/records/quote.h"

#include "absl/strings/str_join.h"

namespace quotecheck {

std::string JoinParts(const std::vector<QuotePart>& parts) {
  return absl::StrJoin(parts, " ",
                       [](std::string* out, const QuotePart& part) { out->append(part.text); });
}

std::string ComparedText(const Quote& quote) {
  return JoinParts(quote.quoted.empty() ? quote.content : quote.quoted);
}

}  // namespace quotecheck
