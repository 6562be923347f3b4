#include "checker/ingest/header_block.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "checker/ingest/header_fields.h"
#include "checker/ingest/passage_builder.h"

namespace quotecheck {
namespace {

struct HeaderLine {
  HeaderField field;
  size_t value_begin;
  size_t value_end;
};

// The line [begin, end) as `key: value`; the key stands at its very beginning.
std::optional<HeaderLine> ParseLine(absl::string_view text, size_t begin, size_t end) {
  const absl::string_view line = text.substr(begin, end - begin);
  const size_t colon = line.find(':');
  if (colon == absl::string_view::npos) return std::nullopt;
  const std::optional<HeaderField> field = FindHeaderField(line.substr(0, colon));
  if (!field.has_value()) return std::nullopt;
  return HeaderLine{*field, begin + colon + 1, end};
}

}  // namespace

size_t ReadHeaderBlock(const Passage& file, Article* article) {
  const absl::string_view text = file.text;
  std::vector<HeaderLine> lines;
  size_t at = 0;
  while (at < text.size()) {
    const size_t end = std::min(text.find('\n', at), text.size());
    const size_t next = std::min(end + 1, text.size());
    if (absl::StripAsciiWhitespace(text.substr(at, end - at)).empty()) {
      if (!lines.empty()) at = next;
      break;
    }
    const std::optional<HeaderLine> line = ParseLine(text, at, end);
    if (!line.has_value()) return 0;
    lines.push_back(*line);
    at = next;
  }
  for (const HeaderLine& line : lines) {
    SetHeaderField(line.field, TrimmedPart(file, line.value_begin, line.value_end), article);
  }
  return lines.empty() ? 0 : at;
}

}  // namespace quotecheck
