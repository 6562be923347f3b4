#ifndef QUOTECHECK_CHECKER_INGEST_MARKUP_LEXER_H_
#define QUOTECHECK_CHECKER_INGEST_MARKUP_LEXER_H_

#include <cstddef>
#include <vector>

#include "absl/strings/string_view.h"
#include "checker/ingest/markup_tree.h"

namespace quotecheck {

// A tag as it stands in a file: <name attribute="value">, </name>, <name/>.
struct MarkupToken {
  size_t name_begin = 0;
  size_t name_end = 0;
  size_t end = 0;  // behind the >, or the end of the text where the tag is cut
  bool closing = false;
  bool self_closing = false;
  bool complete = false;  // has its >
  // Every attribute has a name of its own, an = and a value in marks, as XML wants it.
  bool well_formed = true;
};

// Reads the tag whose < stands at byte `at` of `text`: behind it comes a letter, or / and a letter.
// `attributes` is filled anew, with at most kMaxAttributes. Linear in the tag. The states of WHATWG
// HTML 13.2.5 that concern tags.
inline constexpr size_t kMaxAttributes = 512;
MarkupToken ReadTag(absl::string_view text, size_t at, std::vector<MarkupAttribute>* attributes);

// Whether a tag begins at byte `at`, a <.
bool TagBegins(absl::string_view text, size_t at);

// Where the comment, declaration or instruction ends whose <! or <? stands at byte `at`: behind its
// last character, or the end of the text where it is cut. Of HTML, and of XML, where a document
// type may hold marks, comments and, in brackets, other declarations.
size_t SkipHtmlDeclaration(absl::string_view text, size_t at);
size_t SkipXmlDeclaration(absl::string_view text, size_t at);

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_MARKUP_LEXER_H_
