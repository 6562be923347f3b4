#include "checker/ingest/markup_lexer.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"

namespace quotecheck {
namespace {

using absl::ascii_isspace;

bool IsNameStart(char c) {
  return absl::ascii_isalpha(static_cast<unsigned char>(c)) || c == '_' || c == ':' ||
         static_cast<signed char>(c) < 0;
}

class TagReader {
 public:
  TagReader(absl::string_view text, size_t at) : text_(text), at_(at + 1) {}

  MarkupToken Read(std::vector<MarkupAttribute>* attributes) {
    attributes->clear();
    if (text_[at_] == '/') {
      token_.closing = true;
      ++at_;
    }
    token_.name_begin = at_;
    while (at_ < text_.size() && !EndsName(text_[at_])) ++at_;
    token_.name_end = at_;
    while (SkipToAttribute()) ReadAttribute(attributes);
    token_.end = at_;
    return token_;
  }

 private:
  static bool EndsName(char c) { return ascii_isspace(c) || c == '/' || c == '>'; }

  // True where an attribute follows; false behind the tag.
  bool SkipToAttribute() {
    token_.self_closing = false;
    for (; at_ < text_.size(); ++at_) {
      const char c = text_[at_];
      if (c == '/') {
        token_.self_closing = true;
      } else if (c == '>') {
        token_.complete = true;
        ++at_;
        return false;
      } else if (!ascii_isspace(c)) {
        return true;
      }
    }
    return false;
  }

  void ReadAttribute(std::vector<MarkupAttribute>* attributes) {
    const size_t name_begin = at_++;  // even an = begins a name here
    while (at_ < text_.size() && !EndsName(text_[at_]) && text_[at_] != '=') ++at_;
    const absl::string_view name = text_.substr(name_begin, at_ - name_begin);
    size_t value = at_;
    while (value < text_.size() && ascii_isspace(text_[value])) ++value;
    absl::string_view given;
    if (value < text_.size() && text_[value] == '=') {
      at_ = value + 1;
      given = ReadValue();
    } else {
      token_.well_formed = false;
    }
    if (attributes->size() < kMaxAttributes) attributes->push_back({name, given});
  }

  absl::string_view ReadValue() {
    while (at_ < text_.size() && ascii_isspace(text_[at_])) ++at_;
    if (at_ == text_.size()) return {};
    const char mark = text_[at_];
    if (mark == '"' || mark == '\'') {
      const size_t begin = ++at_;
      const size_t end = std::min(text_.find(mark, begin), text_.size());
      at_ = std::min(end + 1, text_.size());
      return text_.substr(begin, end - begin);
    }
    token_.well_formed = false;
    const size_t begin = at_;
    while (at_ < text_.size() && !ascii_isspace(text_[at_]) && text_[at_] != '>') ++at_;
    return text_.substr(begin, at_ - begin);
  }

  absl::string_view text_;
  size_t at_;
  MarkupToken token_;
};

size_t Behind(absl::string_view text, absl::string_view what, size_t from) {
  const size_t found = text.find(what, from);
  return found == absl::string_view::npos ? text.size() : found + what.size();
}

// Where the mark, comment or instruction that stands at byte `at` of a document type ends; `at`
// plus 1 for any other character.
size_t SkipInDocumentType(absl::string_view text, size_t at) {
  const char c = text[at];
  if (c == '"' || c == '\'') return Behind(text, text.substr(at, 1), at + 1);
  if (absl::StartsWith(text.substr(at), "<!--")) return Behind(text, "-->", at + 4);
  if (absl::StartsWith(text.substr(at), "<?")) return Behind(text, "?>", at + 2);
  return at + 1;
}

size_t SkipDocumentType(absl::string_view text, size_t at) {
  size_t brackets = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '>' && brackets == 0) return at + 1;
    if (c == '[') ++brackets;
    if (c == ']' && brackets > 0) --brackets;
    at = SkipInDocumentType(text, at);
  }
  return at;
}

}  // namespace

bool TagBegins(absl::string_view text, size_t at) {
  if (at + 1 >= text.size()) return false;
  if (text[at + 1] == '/') return at + 2 < text.size() && IsNameStart(text[at + 2]);
  return IsNameStart(text[at + 1]);
}

MarkupToken ReadTag(absl::string_view text, size_t at, std::vector<MarkupAttribute>* attributes) {
  return TagReader(text, at).Read(attributes);
}

size_t SkipHtmlDeclaration(absl::string_view text, size_t at) {
  const absl::string_view rest = text.substr(at);
  if (absl::StartsWith(rest, "<!-->")) return at + 5;
  if (absl::StartsWith(rest, "<!--->")) return at + 6;
  if (absl::StartsWith(rest, "<!--")) return Behind(text, "-->", at + 4);
  return Behind(text, ">", at + 2);
}

size_t SkipXmlDeclaration(absl::string_view text, size_t at) {
  const absl::string_view rest = text.substr(at);
  if (absl::StartsWith(rest, "<!--")) return Behind(text, "-->", at + 4);
  if (absl::StartsWith(rest, "<?")) return Behind(text, "?>", at + 2);
  return SkipDocumentType(text, at + 2);
}

}  // namespace quotecheck
