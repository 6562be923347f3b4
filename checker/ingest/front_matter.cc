#include "checker/ingest/front_matter.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/string_view.h"
#include "checker/base/byte_span.h"
#include "checker/ingest/header_fields.h"
#include "checker/ingest/passage_builder.h"
#include "checker/text/utf8.h"

namespace quotecheck {
namespace {

// Where the value of a plain scalar ends: before a comment.
size_t EndOfPlain(absl::string_view text, TextSpan value) {
  for (size_t at = value.begin; at < value.end; ++at) {
    if (text[at] != '#') continue;
    if (at == value.begin || text[at - 1] == ' ' || text[at - 1] == '\t') return at;
  }
  return value.end;
}

Passage SingleQuoted(const Passage& file, TextSpan value) {
  const absl::string_view text = file.text;
  PassageBuilder builder(file);
  for (size_t at = value.begin + 1; at < value.end;) {
    const size_t quote = std::min(text.find('\'', at), value.end);
    builder.Copy(at, quote);
    if (quote + 1 >= value.end || text[quote + 1] != '\'') break;  // closed
    builder.Replace(quote, quote + 2, "'");
    at = quote + 2;
  }
  return builder.Take();
}

// One escape of a double-quoted scalar, at a backslash; the bytes it takes and what it stands for.
struct Escape {
  size_t length;
  std::string text;
};

Escape ReadEscape(absl::string_view text, size_t at, size_t end) {
  const char kind = at + 1 < end ? text[at + 1] : '\\';
  const size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : 0;
  uint32_t code = 0;
  if (digits > 0 && at + 2 + digits <= end &&
      absl::SimpleHexAtoi(text.substr(at + 2, digits), &code)) {
    const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
    std::string encoded;
    AppendUtf8(surrogate || code == 0 ? kReplacementCharacter : code, &encoded);
    return {2 + digits, encoded};
  }
  if (kind == 'n' || kind == 't') return {2, " "};
  if (kind == '"' || kind == '/' || kind == '\\') return {std::min<size_t>(2, end - at), {kind}};
  return {1, "\\"};
}

Passage DoubleQuoted(const Passage& file, TextSpan value) {
  const absl::string_view text = file.text;
  PassageBuilder builder(file);
  for (size_t at = value.begin + 1; at < value.end;) {
    const size_t special = std::min(text.find_first_of("\"\\", at), value.end);
    builder.Copy(at, special);
    if (special == value.end || text[special] == '"') break;
    const Escape escape = ReadEscape(text, special, value.end);
    builder.Replace(special, special + escape.length, escape.text);
    at = special + escape.length;
  }
  return builder.Take();
}

// The scalar that stands in `value`; an empty passage where it is none.
Passage ReadScalar(const Passage& file, TextSpan value) {
  while (!value.empty() && absl::ascii_isblank(file.text[value.begin])) ++value.begin;
  if (value.empty()) return {};
  switch (file.text[value.begin]) {
    case '\'': return SingleQuoted(file, value);
    case '"': return DoubleQuoted(file, value);
    case '[':
    case '{':
    case '|':
    case '>':
    case '&':
    case '*':
    case '!': return {};
    default: return TrimmedPart(file, value.begin, EndOfPlain(file.text, value));
  }
}

// YAML's ways of saying that there is no value.
bool IsNull(const Passage& scalar) { return scalar.text == "~" || scalar.text == "null"; }

void ReadLine(const Passage& file, TextSpan line, Article* article) {
  const absl::string_view text = absl::string_view(file.text).substr(line.begin, line.size());
  const size_t colon = text.find(':');
  if (colon == absl::string_view::npos) return;
  // `key:value` is no mapping in YAML.
  if (colon + 1 < text.size() && !absl::ascii_isblank(text[colon + 1])) return;
  const std::optional<HeaderField> field =
      FindHeaderField(absl::StripTrailingAsciiWhitespace(text.substr(0, colon)));
  if (!field.has_value()) return;
  Passage scalar = ReadScalar(file, {line.begin + colon + 1, line.end});
  if (!IsNull(scalar)) SetHeaderField(*field, std::move(scalar), article);
}

}  // namespace

size_t ReadFrontMatter(const Passage& file, Article* article) {
  const absl::string_view text = file.text;
  std::vector<TextSpan> lines;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    const absl::string_view line = absl::StripTrailingAsciiWhitespace(text.substr(at, end - at));
    const size_t next = std::min(end + 1, text.size());
    if (at == 0) {
      if (line != "---") return 0;
    } else if (line == "---" || line == "...") {
      for (const TextSpan& span : lines) ReadLine(file, span, article);
      return next;
    } else {
      lines.push_back({at, end});
    }
    at = next;
  }
  return 0;
}

}  // namespace quotecheck
