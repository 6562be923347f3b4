#ifndef QUOTECHECK_CHECKER_BASE_BYTE_SPAN_H_
#define QUOTECHECK_CHECKER_BASE_BYTE_SPAN_H_

#include <algorithm>
#include <compare>
#include <cstddef>

namespace quotecheck {

// Half-open range of bytes [begin, end). `Space` names the text that the offsets count in, so
// that an offset into an article's plain text is never taken for one into its file.
template <typename Space>
struct ByteSpan {
  size_t begin = 0;
  size_t end = 0;

  constexpr size_t size() const { return end - begin; }
  constexpr bool empty() const { return begin >= end; }
  constexpr bool Contains(size_t offset) const { return begin <= offset && offset < end; }
  constexpr bool Contains(ByteSpan other) const { return begin <= other.begin && other.end <= end; }
  constexpr bool Overlaps(ByteSpan other) const {
    return std::max(begin, other.begin) < std::min(end, other.end);
  }

  friend constexpr auto operator<=>(const ByteSpan&, const ByteSpan&) = default;
};

// Offsets into decoded plain text: valid UTF-8 held in memory.
struct PlainText;
using TextSpan = ByteSpan<PlainText>;

// Offsets into the bytes that a user can look up: the original file after decompression, or the
// field of a record that holds the article.
struct OriginalBytes;
using SourceSpan = ByteSpan<OriginalBytes>;

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_BASE_BYTE_SPAN_H_
