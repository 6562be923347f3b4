#include "checker/report/markdown_text.h"

#include "checker/report/display_text.h"

namespace quotecheck {

std::string MarkdownText(absl::string_view text, size_t most) {
  constexpr absl::string_view kMarkup = "\\`*_{}[]()+-.!|~:$^=";
  std::string escaped;
  for (char c : ShortDisplayText(text, most)) {
    switch (c) {
      // A backslash would not do: mentions are looked for in what Markdown has been made into.
      case '@': escaped += "@\u2060"; break;
      case '#': escaped += "\\#\u2060"; break;
      case '<': escaped += "&lt;"; break;
      case '>': escaped += "&gt;"; break;
      case '&': escaped += "&amp;"; break;
      default:
        if (kMarkup.find(c) != absl::string_view::npos) escaped.push_back('\\');
        escaped.push_back(c);
    }
  }
  return escaped;
}

}  // namespace quotecheck
