#include "checker/report/cut_text.h"

#include "checker/text/utf8.h"

namespace quotecheck {

absl::string_view HeadOf(absl::string_view text, size_t most) {
  size_t end = 0;
  for (size_t taken = 0; end < text.size() && taken < most; ++taken) {
    end += DecodeUtf8(text, end).length;
  }
  if (end >= text.size()) return text;
  if (text[end] == ' ') return text.substr(0, end);
  const size_t space = text.substr(0, end).rfind(' ');
  return space == absl::string_view::npos ? text.substr(0, end) : text.substr(0, space);
}

absl::string_view TailOf(absl::string_view text, size_t most) {
  size_t begin = text.size();
  for (size_t taken = 0; begin > 0 && taken < most; ++taken) {
    begin -= DecodeUtf8Before(text, begin).length;
  }
  if (begin == 0) return text;
  if (text[begin - 1] == ' ') return text.substr(begin);
  const size_t space = text.find(' ', begin);
  return space == absl::string_view::npos ? text.substr(begin) : text.substr(space + 1);
}

}  // namespace quotecheck
