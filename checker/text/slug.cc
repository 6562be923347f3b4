#include "checker/text/slug.h"

#include "checker/text/characters.h"
#include "checker/text/fold.h"
#include "checker/text/utf8.h"

namespace quotecheck {

std::string Slug(absl::string_view name) {
  const std::string folded = FoldName(name);
  std::string slug;
  bool gap = false;
  for (size_t at = 0; at < folded.size();) {
    const CodePoint code_point = DecodeUtf8(folded, at);
    at += code_point.length;
    if (IsApostrophe(code_point.value)) continue;
    if (!IsLetter(code_point.value) && !IsDigit(code_point.value)) {
      gap = true;
      continue;
    }
    if (gap && !slug.empty()) slug.push_back('-');
    gap = false;
    AppendUtf8(code_point.value, &slug);
  }
  return slug;
}

}  // namespace quotecheck
