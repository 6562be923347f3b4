#include "checker/judge/quote_context.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/string_view.h"

namespace quotecheck {

QuoteContext ContextOf(const Quote& quote) {
  QuoteContext context = {quote.before, quote.after};
  if (quote.kind != QuoteKind::kMixed || quote.quoted.empty()) return context;
  const std::string clause = JoinParts(quote.content);
  const size_t first = clause.find(quote.quoted.front().text);
  const size_t last = clause.rfind(quote.quoted.back().text);
  if (first == std::string::npos || last == std::string::npos) return context;
  const size_t end = last + quote.quoted.back().text.size();
  context.before = absl::StrCat(quote.before, absl::string_view(clause).substr(0, first));
  context.after = absl::StrCat(absl::string_view(clause).substr(end), quote.after);
  return context;
}

}  // namespace quotecheck
