#include "checker/scan/printed_text.h"

#include "absl/strings/ascii.h"

namespace quotecheck {

std::string PrintedText(const Document& document, TextSpan span) {
  std::string text(document.text.substr(span.begin, span.size()));
  absl::RemoveExtraAsciiWhitespace(&text);
  return text;
}

}  // namespace quotecheck
