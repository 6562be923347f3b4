#include "checker/ingest/markdown_links.h"

#include "absl/strings/ascii.h"

namespace quotecheck {
namespace {

constexpr size_t kNone = absl::string_view::npos;
// As in cmark: bounds the work that unclosed parentheses make.
constexpr int kMaxDepth = 32;

size_t SkipSpace(absl::string_view text, size_t at) {
  while (at < text.size() && absl::ascii_isspace(text[at])) ++at;
  return at;
}

// Behind the closing mark of what was opened before `at`; `stops` may not stand inside.
size_t EndOfDelimited(absl::string_view text, size_t at, char close, absl::string_view stops) {
  for (; at < text.size(); ++at) {
    if (text[at] == close) return at + 1;
    if (stops.find(text[at]) != kNone) return kNone;
    if (text[at] == '\\') ++at;
  }
  return kNone;
}

size_t EndOfBareDestination(absl::string_view text, size_t at) {
  int depth = 0;
  for (; at < text.size() && !absl::ascii_isspace(text[at]); ++at) {
    if (text[at] == '\\') {
      ++at;
    } else if (text[at] == '(') {
      if (++depth > kMaxDepth) return kNone;
    } else if (text[at] == ')') {
      if (--depth < 0) break;
    }
  }
  return depth > 0 || at > text.size() ? kNone : at;
}

size_t EndOfTitle(absl::string_view text, size_t at) {
  switch (text[at]) {
    case '"':
    case '\'': return EndOfDelimited(text, at + 1, text[at], "");
    case '(': return EndOfDelimited(text, at + 1, ')', "(");
    default: return at;
  }
}

}  // namespace

size_t EndOfLinkTarget(absl::string_view text, size_t at) {
  at = SkipSpace(text, at + 1);
  if (at >= text.size()) return 0;
  at = text[at] == '<' ? EndOfDelimited(text, at + 1, '>', "<\n") : EndOfBareDestination(text, at);
  if (at == kNone) return 0;
  const size_t after = SkipSpace(text, at);
  if (after > at && after < text.size()) {
    const size_t end = EndOfTitle(text, after);
    if (end == kNone) return 0;
    at = end;
  }
  at = SkipSpace(text, at);
  return at < text.size() && text[at] == ')' ? at + 1 : 0;
}

}  // namespace quotecheck
