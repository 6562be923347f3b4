#include "checker/text/line_map.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "checker/base/byte_words.h"

namespace quotecheck {
namespace {

// At most so many characters are counted in a lookup.
constexpr size_t kMarkInterval = 128;

// Are all of the bytes ASCII, and no ends of lines?
bool StaysInLine(ByteWord bytes) {
  return IsAsciiOnly(bytes) && !HasByte(bytes, '\n') && !HasByte(bytes, '\r');
}

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

void LineMap::Step(Mark* mark) const {
  const CodePoint read = Read(mark->offset);
  mark->offset += read.length;
  const bool line_end =
      read.value == '\n' ||
      (read.value == '\r' && (mark->offset >= text_.size() || Read(mark->offset).value != '\n'));
  if (line_end) {
    mark->at = {mark->at.line + 1, 1};
  } else {
    ++mark->at.column;
  }
}

size_t LineMap::SkipAscii(size_t most, Mark* mark) const {
  if (encoding_ != Encoding::kUtf8) return 0;
  const size_t end = mark->offset + std::min(most, text_.size() - mark->offset);
  size_t at = mark->offset;
  while (at + sizeof(ByteWord) <= end && StaysInLine(LoadByteWord(text_.data() + at))) {
    at += sizeof(ByteWord);
  }
  const size_t skipped = at - mark->offset;
  mark->offset = at;
  mark->at.column += skipped;
  return skipped;
}

LineMap::LineMap(absl::string_view text) : text_(text) {
  Mark mark = {0, {}};
  if (absl::StartsWith(text, "\xEF\xBB\xBF")) mark.offset = 3;
  if (absl::StartsWith(text, "\xFF\xFE")) encoding_ = Encoding::kUtf16Little;
  if (absl::StartsWith(text, "\xFE\xFF")) encoding_ = Encoding::kUtf16Big;
  if (encoding_ != Encoding::kUtf8) mark.offset = 2;
  marks_.reserve(text.size() / kMarkInterval + 1);
  while (mark.offset < text.size()) {
    marks_.push_back(mark);
    for (size_t i = 0; i < kMarkInterval && mark.offset < text.size();) {
      const size_t skipped = SkipAscii(kMarkInterval - i, &mark);
      if (skipped == 0) Step(&mark);
      i += std::max<size_t>(skipped, 1);
    }
  }
  if (marks_.empty()) marks_.push_back(mark);
}

LineColumn LineMap::At(size_t offset) const {
  const auto after =
      std::upper_bound(marks_.begin(), marks_.end(), offset,
                       [](size_t value, const Mark& known) { return value < known.offset; });
  if (after == marks_.begin()) return {};  // inside a byte order mark
  Mark mark = *(after - 1);
  while (mark.offset < text_.size()) {
    if (mark.offset < offset && SkipAscii(offset - mark.offset, &mark) > 0) continue;
    Mark next = mark;
    Step(&next);
    if (next.offset > offset) break;
    mark = next;
  }
  return mark.at;
}

}  // namespace quotecheck
