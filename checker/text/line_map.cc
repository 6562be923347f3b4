#include "checker/text/line_map.h"

#include <algorithm>

#include "checker/text/utf8.h"

namespace quotecheck {

LineMap::LineMap(absl::string_view text) : text_(text), line_begins_({0}) {
  for (size_t i = 0; i < text.size(); ++i) {
    const bool lone_return = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
    if (text[i] == '\n' || lone_return) line_begins_.push_back(i + 1);
  }
}

LineColumn LineMap::At(size_t offset) const {
  offset = std::min(offset, text_.size());
  const auto after = std::upper_bound(line_begins_.begin(), line_begins_.end(), offset);
  const size_t begin = *(after - 1);
  // Inside a character: the column of that character.
  while (offset > begin && offset < text_.size() &&
         (static_cast<unsigned char>(text_[offset]) & 0xC0) == 0x80) {
    --offset;
  }
  return {static_cast<size_t>(after - line_begins_.begin()),
          1 + CountCodePoints(text_.substr(begin, offset - begin))};
}

}  // namespace quotecheck
