#ifndef QUOTECHECK_CHECKER_SCAN_DOCUMENT_H_
#define QUOTECHECK_CHECKER_SCAN_DOCUMENT_H_

#include <cstddef>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/base/byte_span.h"
#include "checker/text/words.h"

namespace quotecheck {

// Half-open range of positions in Document::tokens.
struct TokenRange {
  size_t begin = 0;
  size_t end = 0;
  bool empty() const { return begin >= end; }
  bool Contains(size_t token) const { return begin <= token && token < end; }
};

struct Sentence {
  TextSpan span;
  TokenRange tokens;
  size_t paragraph = 0;  // into Document::paragraphs
};

// A passage split up once for every part of the scanner. Views look into the passage's text,
// which must outlive the document.
struct Document {
  absl::string_view text;
  std::vector<Token> tokens;
  std::vector<size_t> token_begins;  // by token: the begin of its span, for finding tokens by it
  std::vector<TextSpan> paragraphs;
  std::vector<bool> is_aside;  // by paragraph: a caption or layout, behind which the text goes on
  std::vector<Sentence> sentences;
  std::vector<size_t> sentence_of;  // by token; every token is in exactly one sentence
};

// Splits valid UTF-8 up. Linear.
Document AnalyzeText(absl::string_view text);

// First token that begins at or after byte `offset`; tokens.size() where there is none. O(log n).
size_t TokenAtOrAfter(const Document& document, size_t offset);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_SCAN_DOCUMENT_H_
