#ifndef QUOTECHECK_CHECKER_TEXT_LINE_MAP_H_
#define QUOTECHECK_CHECKER_TEXT_LINE_MAP_H_

#include <cstddef>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

// A place as an editor shows it: line from 1, column from 1 in Unicode code points.
struct LineColumn {
  size_t line = 1;
  size_t column = 1;
  friend bool operator==(const LineColumn&, const LineColumn&) = default;
};

// Finds line and column of byte offsets. \n, \r\n and a lone \r end a line. The text must outlive
// the map. Built in one pass; a lookup costs O(log lines + length of the line).
class LineMap {
 public:
  explicit LineMap(absl::string_view text);

  // Of the character that holds byte `offset`; past the end, of the end.
  LineColumn At(size_t offset) const;

 private:
  absl::string_view text_;
  std::vector<size_t> line_begins_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_TEXT_LINE_MAP_H_
