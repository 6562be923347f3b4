#include "checker/ingest/markdown_blocks.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/string_view.h"
#include "checker/base/byte_span.h"
#include "checker/ingest/markdown_links.h"
#include "checker/ingest/passage_builder.h"
#include "checker/text/fold.h"

namespace quotecheck {
namespace {

// Longer fences count as this long, which bounds how often a closing fence is looked for in vain.
constexpr size_t kMaxFence = 32;
// Quotes and lists deeper than this are text: each level looks at the whole rest of the line.
constexpr int kMaxNesting = 64;

size_t SkipBlanks(absl::string_view text, size_t at, size_t end) {
  while (at < end && absl::ascii_isblank(text[at])) ++at;
  return at;
}

size_t CountRun(absl::string_view text, char c) {
  const size_t other = text.find_first_not_of(c);
  return other == absl::string_view::npos ? text.size() : other;
}

// Length of the code fence that a line without its indentation begins with; 0 for none.
size_t FenceLength(absl::string_view line) {
  if (line.empty() || (line[0] != '`' && line[0] != '~')) return 0;
  const size_t length = CountRun(line, line[0]);
  if (length < 3) return 0;
  if (line[0] == '`' && line.find('`', length) != absl::string_view::npos) return 0;
  return std::min(length, kMaxFence);
}

// Whether a line holds nothing but `marks` of one kind and blanks, at least `least` marks.
bool IsRule(absl::string_view line, absl::string_view marks, size_t least) {
  char mark = 0;
  size_t count = 0;
  for (char c : line) {
    if (absl::ascii_isblank(c)) continue;
    if (marks.find(c) == absl::string_view::npos || (mark != 0 && c != mark)) return false;
    mark = c;
    ++count;
  }
  return count >= least;
}

// Bytes that a list marker and the blank after it take at the begin of `line`; 0 for none. Within a
// paragraph a number is one only where it is 1: a year may stand at the begin of a line.
size_t ListMarker(absl::string_view line, bool in_paragraph) {
  size_t length = 0;
  if (!line.empty() && (line[0] == '-' || line[0] == '*' || line[0] == '+')) {
    length = 1;
  } else {
    size_t digits = 0;
    while (digits < line.size() && digits < 9 && absl::ascii_isdigit(line[digits])) ++digits;
    if (digits == 0 || digits == line.size()) return 0;
    if (line[digits] != '.' && line[digits] != ')') return 0;
    if (in_paragraph && line.substr(0, digits) != "1") return 0;
    length = digits + 1;
  }
  return length < line.size() && absl::ascii_isblank(line[length]) ? length + 1 : 0;
}

// The label of a link reference definition, folded; none where the line is no definition.
std::optional<std::string> DefinedLabel(absl::string_view line) {
  if (line.empty() || line[0] != '[') return std::nullopt;
  const size_t close = line.substr(0, kMaxLabelBytes + 2).find(']');
  if (close == absl::string_view::npos || close < 2 || line[1] == '^') return std::nullopt;
  if (close + 1 >= line.size() || line[close + 1] != ':') return std::nullopt;
  return Fold(line.substr(1, close - 1));
}

class BlockStripper {
 public:
  explicit BlockStripper(const Passage& file) : text_(file.text), builder_(file) {}

  MarkdownBlocks Strip(size_t begin) {
    for (size_t at = begin; at < text_.size();) at = ReadLine(at);
    blocks_.text = builder_.Take();
    return std::move(blocks_);
  }

 private:
  // Takes in the line at `begin`, or the fenced code there; returns where the next line begins.
  size_t ReadLine(size_t begin) {
    const size_t newline = std::min(text_.find('\n', begin), text_.size());
    const size_t content = SkipContainers(begin, newline);
    const absl::string_view line = text_.substr(content, newline - content);
    if (const size_t fence = FenceLength(line); fence > 0) {
      const std::optional<size_t> after = AfterFencedCode(line[0], fence, newline);
      if (after.has_value()) {
        EndBlock();
        return *after;
      }
    }
    size_t end = newline;
    const std::vector<TextSpan> pieces = WithoutComments(content, &end);
    WriteLine(pieces);
    line_end_ = end;
    return std::min(end + 1, text_.size());
  }

  // Skips indentation, block quote and list marks. A list mark begins a block, and so does the
  // first line of a block quote.
  size_t SkipContainers(size_t at, size_t end) {
    bool quoted = false;
    for (int depth = 0; depth < kMaxNesting; ++depth) {
      at = SkipBlanks(text_, at, end);
      const absl::string_view rest = text_.substr(at, end - at);
      if (!rest.empty() && rest[0] == '>') {
        quoted = true;
        ++at;
        continue;
      }
      const size_t marker = IsRule(rest, "-*_", 3) ? 0 : ListMarker(rest, in_block_ && !in_list_);
      if (marker == 0) break;
      at += marker;
      EndBlock();
      in_list_ = true;
    }
    if (quoted && !in_quote_) in_block_ = false;
    in_quote_ = quoted;
    return at;
  }

  // Where the line after the closing fence begins; none where nothing closes it.
  std::optional<size_t> AfterFencedCode(char mark, size_t length, size_t newline) {
    size_t& shortest_unclosed = mark == '`' ? unclosed_backticks_ : unclosed_tildes_;
    if (length >= shortest_unclosed) return std::nullopt;
    for (size_t at = newline + 1; at < text_.size();) {
      const size_t end = std::min(text_.find('\n', at), text_.size());
      const size_t content = std::min(text_.find_first_not_of(" \t>", at), end);
      const absl::string_view line =
          absl::StripTrailingAsciiWhitespace(text_.substr(content, end - content));
      if (line.size() >= length && CountRun(line, mark) == line.size()) {
        return std::min(end + 1, text_.size());
      }
      at = end + 1;
    }
    shortest_unclosed = length;
    return std::nullopt;
  }

  // The line from `content` to *end without comments; a comment may carry *end on to a later line.
  std::vector<TextSpan> WithoutComments(size_t content, size_t* end) {
    std::vector<TextSpan> pieces;
    while (content < comments_end_) {
      const size_t open = text_.substr(0, *end).find("<!--", content);
      if (open == absl::string_view::npos) break;
      const size_t close = text_.find("-->", open + 4);
      if (close == absl::string_view::npos) {
        comments_end_ = open;
        break;
      }
      pieces.push_back({content, open});
      content = close + 3;
      if (content > *end) *end = std::min(text_.find('\n', content), text_.size());
    }
    pieces.push_back({content, *end});
    return pieces;
  }

  void WriteLine(const std::vector<TextSpan>& pieces) {
    const TextSpan first = pieces.front();
    const absl::string_view line =
        absl::StripTrailingAsciiWhitespace(text_.substr(first.begin, first.size()));
    const bool blank = std::all_of(pieces.begin(), pieces.end(), [this](TextSpan piece) {
      return SkipBlanks(text_, piece.begin, piece.end) == piece.end;
    });
    if (blank || WriteSpecial(line, first.begin)) {
      EndBlock();
      return;
    }
    BeginLine(first.begin);
    for (const TextSpan& piece : pieces) builder_.Copy(piece.begin, piece.end);
  }

  // Headings, and lines that leave no text. False for the text of paragraphs.
  bool WriteSpecial(absl::string_view line, size_t begin) {
    const size_t hashes = CountRun(line, '#');
    if (hashes >= 1 && hashes <= 6 &&
        (hashes == line.size() || absl::ascii_isblank(line[hashes]))) {
      WriteHeading(hashes, line, begin);
      return true;
    }
    if (in_block_ && !in_list_ && IsRule(line, "=", 1)) {
      MarkTitle();
      return true;
    }
    if (IsRule(line, "-*_", 3)) return true;
    if (in_block_) return false;
    const std::optional<std::string> label = DefinedLabel(line);
    if (label.has_value()) blocks_.labels.insert(*label);
    return label.has_value();
  }

  void WriteHeading(size_t level, absl::string_view line, size_t begin) {
    const size_t content = SkipBlanks(line, level, line.size());
    absl::string_view heading = line.substr(content);
    // Closing marks belong to the heading's text unless a blank stands before them.
    const size_t last = heading.find_last_not_of('#');
    if (last == absl::string_view::npos) return;
    if (absl::ascii_isblank(heading[last])) {
      heading = absl::StripTrailingAsciiWhitespace(heading.substr(0, last));
    }
    EndBlock();
    BeginLine(begin + content);
    builder_.Copy(begin + content, begin + content + heading.size());
    if (level == 1) MarkTitle();
  }

  // The block at hand is a heading of level one.
  void MarkTitle() {
    if (block_begin_ == 0) blocks_.title_end = builder_.built().text.size();
  }

  void EndBlock() {
    in_block_ = false;
    in_list_ = false;
  }

  // Parts the line that begins at `begin` from the one before.
  void BeginLine(size_t begin) {
    const bool first = builder_.built().text.empty();
    if (!first) builder_.Copy(line_end_, line_end_ + 1);
    if (!first && !in_block_) builder_.Replace(begin, begin, "\n");
    if (!in_block_) block_begin_ = builder_.built().text.size();
    in_block_ = true;
  }

  absl::string_view text_;
  PassageBuilder builder_;
  MarkdownBlocks blocks_;
  bool in_block_ = false;  // the line before belongs to a block that may go on
  bool in_list_ = false;   // that block is an item of a list
  bool in_quote_ = false;
  size_t block_begin_ = 0;  // in what is built
  size_t line_end_ = 0;     // of the line before, in the file
  // Fences at least this long are known to have no closing one further on.
  size_t unclosed_backticks_ = kMaxFence + 1;
  size_t unclosed_tildes_ = kMaxFence + 1;
  size_t comments_end_ = absl::string_view::npos;  // no comment closes that opens from here on
};

}  // namespace

MarkdownBlocks StripMarkdownBlocks(const Passage& file, size_t begin) {
  return BlockStripper(file).Strip(begin);
}

}  // namespace quotecheck
