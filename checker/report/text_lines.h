#ifndef QUOTECHECK_CHECKER_REPORT_TEXT_LINES_H_
#define QUOTECHECK_CHECKER_REPORT_TEXT_LINES_H_

#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

#include "absl/strings/string_view.h"

namespace quotecheck {

enum class TextStyle { kPlain, kBold, kDim, kRed, kGreen, kYellow, kCyan };

// A stretch of a line, fit for a terminal (display_text.h).
struct StyledText {
  std::string text;
  TextStyle style = TextStyle::kPlain;
  bool whole = false;  // never broken: what programs read, such as a place
};

struct LineLayout {
  size_t columns = 80;  // of a line; what cannot be broken may be longer
  size_t first = 0;     // columns that the first line is indented by
  size_t others = 0;    // and each that follows
  bool color = false;   // styles as ANSI sequences (ECMA-48 SGR), each ended on its line
};

// Columns that a text takes on a terminal: two for a wide character (Unicode, UAX #11), none for
// one that combines with the one before.
size_t DisplayColumns(absl::string_view text);

// Writes text as lines: broken at spaces, and between wide characters but not before a closing
// mark; inside a word only where it is longer than a line. Linear.
void WriteLines(const std::vector<StyledText>& text, const LineLayout& layout, std::ostream& out);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_TEXT_LINES_H_
