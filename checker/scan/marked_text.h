#ifndef QUOTECHECK_CHECKER_SCAN_MARKED_TEXT_H_
#define QUOTECHECK_CHECKER_SCAN_MARKED_TEXT_H_

#include <string>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/base/byte_span.h"

namespace quotecheck {

// A test's input with the spans it expects marked in it: "{Orla Vane, {the envoy},} said". Marks
// may nest. Spans are in order of their opening marks, in bytes of the text without marks.
struct MarkedText {
  std::string text;
  std::vector<TextSpan> spans;
};

inline MarkedText ParseMarkedText(absl::string_view marked) {
  MarkedText result;
  std::vector<size_t> open;
  for (char c : marked) {
    if (c == '{') {
      open.push_back(result.spans.size());
      result.spans.push_back({result.text.size(), result.text.size()});
    } else if (c == '}') {
      result.spans[open.back()].end = result.text.size();
      open.pop_back();
    } else {
      result.text += c;
    }
  }
  return result;
}

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_MARKED_TEXT_H_
