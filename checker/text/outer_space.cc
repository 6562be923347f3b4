#include "checker/text/outer_space.h"

#include "checker/text/characters.h"
#include "checker/text/utf8.h"

namespace quotecheck {

TextSpan WithoutOuterSpace(absl::string_view text, TextSpan span) {
  while (span.begin < span.end) {
    const CodePoint c = DecodeUtf8(text, span.begin);
    if (!IsSpace(c.value)) break;
    span.begin += c.length;
  }
  while (span.end > span.begin) {
    const CodePoint c = DecodeUtf8Before(text, span.end);
    if (!IsSpace(c.value)) break;
    span.end -= c.length;
  }
  return span;
}

}  // namespace quotecheck
