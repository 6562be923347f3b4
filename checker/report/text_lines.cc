#include "checker/report/text_lines.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "checker/text/utf8.h"
#include "utf8proc.h"

namespace quotecheck {
namespace {

const char* AnsiCode(TextStyle style) {
  switch (style) {
    case TextStyle::kPlain: return "0";
    case TextStyle::kBold: return "1";
    case TextStyle::kDim: return "2";
    case TextStyle::kRed: return "31";
    case TextStyle::kGreen: return "32";
    case TextStyle::kYellow: return "33";
    case TextStyle::kCyan: return "36";
  }
  return "0";
}

size_t ColumnsOf(char32_t c) {
  const int columns = utf8proc_charwidth(static_cast<utf8proc_int32_t>(c));
  return columns > 0 ? static_cast<size_t>(columns) : 0;
}

// What may not begin a line in East Asian text: 、。」 and the like.
bool IsClosing(char32_t c) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO: return true;
    default: return false;
  }
}

bool IsOpening(char32_t c) {
  const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category == UTF8PROC_CATEGORY_PS || category == UTF8PROC_CATEGORY_PI;
}

// A code point of the text.
struct Cell {
  const StyledText* piece = nullptr;
  size_t begin = 0;  // in the piece
  size_t length = 0;
  char32_t value = 0;
  size_t columns = 0;

  bool IsSpace() const { return value == ' ' && !piece->whole; }
};

std::vector<Cell> CellsOf(const std::vector<StyledText>& text) {
  std::vector<Cell> cells;
  for (const StyledText& piece : text) {
    for (size_t at = 0; at < piece.text.size();) {
      const CodePoint code_point = DecodeUtf8(piece.text, at);
      cells.push_back(
          {&piece, at, code_point.length, code_point.value, ColumnsOf(code_point.value)});
      at += code_point.length;
    }
  }
  return cells;
}

// Whether a line may end between two neighbours.
bool MayBreak(const Cell& before, const Cell& after) {
  if (before.IsSpace()) return !after.IsSpace();
  if (before.piece == after.piece && before.piece->whole) return false;
  if (after.columns == 0 || (before.columns < 2 && after.columns < 2)) return false;
  return !IsClosing(after.value) && !IsOpening(before.value);
}

class LineWriter {
 public:
  LineWriter(const std::vector<Cell>& cells, const LineLayout& layout, std::ostream& out)
      : cells_(cells), layout_(layout), out_(out) {}

  void Write() {
    size_t begin = 0;
    while (begin < cells_.size()) {
      const size_t indent = begin == 0 ? layout_.first : layout_.others;
      const size_t end = EndOfLine(begin, indent);
      WriteLine(begin, end, indent);
      begin = end;
      while (begin < cells_.size() && cells_[begin].IsSpace()) ++begin;
    }
    if (cells_.empty()) out_ << "\n";
  }

 private:
  // The end of the line that begins at a cell.
  size_t EndOfLine(size_t begin, size_t indent) const {
    size_t used = indent;
    size_t may_end = begin;  // the last place where the line may; its begin: nowhere yet
    for (size_t i = begin; i < cells_.size(); ++i) {
      if (i > begin && MayBreak(cells_[i - 1], cells_[i])) may_end = i;
      used += cells_[i].columns;
      if (used <= layout_.columns || cells_[i].IsSpace()) continue;
      if (may_end > begin) return may_end;
      // A word longer than a line. One character at least stands on each.
      if (i > begin && !cells_[i].piece->whole && cells_[i].columns > 0) return i;
    }
    return cells_.size();
  }

  void WriteLine(size_t begin, size_t end, size_t indent) {
    while (end > begin && cells_[end - 1].IsSpace()) --end;
    std::string line(indent, ' ');
    for (size_t i = begin; i < end;) {
      const StyledText& piece = *cells_[i].piece;
      const bool styled = layout_.color && piece.style != TextStyle::kPlain;
      if (styled) absl::StrAppend(&line, "\x1b[", AnsiCode(piece.style), "m");
      for (; i < end && cells_[i].piece == &piece; ++i) {
        line.append(piece.text, cells_[i].begin, cells_[i].length);
      }
      if (styled) absl::StrAppend(&line, "\x1b[0m");
    }
    out_ << line << "\n";
  }

  const std::vector<Cell>& cells_;
  const LineLayout& layout_;
  std::ostream& out_;
};

}  // namespace

size_t DisplayColumns(absl::string_view text) {
  size_t columns = 0;
  for (size_t at = 0; at < text.size();) {
    const CodePoint code_point = DecodeUtf8(text, at);
    columns += ColumnsOf(code_point.value);
    at += code_point.length;
  }
  return columns;
}

void WriteLines(const std::vector<StyledText>& text, const LineLayout& layout, std::ostream& out) {
  const std::vector<Cell> cells = CellsOf(text);
  LineWriter(cells, layout, out).Write();
}

}  // namespace quotecheck
