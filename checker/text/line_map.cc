#include "checker/text/line_map.h"

#include <algorithm>

#include "absl/strings/match.h"

namespace quotecheck {
namespace {

// At most so many characters are counted in a lookup.
constexpr size_t kMarkInterval = 64;

CodePoint ReadUtf16(absl::string_view text, size_t at, bool big_endian) {
  const auto unit = [&](size_t i) -> char32_t {
    if (i + 2 > text.size()) return 0;
    const auto first = static_cast<unsigned char>(text[i]);
    const auto second = static_cast<unsigned char>(text[i + 1]);
    return static_cast<char32_t>(big_endian ? first << 8 | second : second << 8 | first);
  };
  const bool pair = (unit(at) & 0xFC00) == 0xD800 && (unit(at + 2) & 0xFC00) == 0xDC00;
  return {unit(at), std::min<size_t>(pair ? 4 : 2, text.size() - at), true};
}

}  // namespace

CodePoint LineMap::Read(size_t at) const {
  if (encoding_ != Encoding::kUtf8) {
    return ReadUtf16(text_, at, encoding_ == Encoding::kUtf16Big);
  }
  const auto byte = static_cast<unsigned char>(text_[at]);
  return byte < 0x80 ? CodePoint{byte, 1, true} : DecodeUtf8(text_, at);
}

LineMap::LineMap(absl::string_view text) : text_(text) {
  size_t at = 0;
  if (absl::StartsWith(text, "\xEF\xBB\xBF")) at = 3;
  if (absl::StartsWith(text, "\xFF\xFE")) encoding_ = Encoding::kUtf16Little;
  if (absl::StartsWith(text, "\xFE\xFF")) encoding_ = Encoding::kUtf16Big;
  if (encoding_ != Encoding::kUtf8) at = 2;
  LineColumn place;
  marks_.push_back({at, place});
  while (at < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (encoding_ == Encoding::kUtf8 && byte < 0x80 && byte != '\n' && byte != '\r') {
      ++at;
      if (++place.column % kMarkInterval == 0) marks_.push_back({at, place});
      continue;
    }
    const CodePoint read = Read(at);
    at += read.length;
    const bool lone_return = read.value == '\r' && (at >= text.size() || Read(at).value != '\n');
    if (read.value == '\n' || lone_return) {
      place = {place.line + 1, 1};
      marks_.push_back({at, place});
    } else if (++place.column % kMarkInterval == 0) {
      marks_.push_back({at, place});
    }
  }
}

LineColumn LineMap::At(size_t offset) const {
  const auto after =
      std::upper_bound(marks_.begin(), marks_.end(), offset,
                       [](size_t value, const Mark& mark) { return value < mark.offset; });
  if (after == marks_.begin()) return {};  // inside a byte order mark
  const Mark& mark = *(after - 1);
  LineColumn place = mark.at;
  for (size_t at = mark.offset; at < text_.size(); ++place.column) {
    at += Read(at).length;
    if (at > offset) break;
  }
  return place;
}

}  // namespace quotecheck
