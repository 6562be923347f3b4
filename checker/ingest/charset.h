#ifndef QUOTECHECK_CHECKER_INGEST_CHARSET_H_
#define QUOTECHECK_CHECKER_INGEST_CHARSET_H_

#include <memory>
#include <string>

#include "absl/strings/string_view.h"
#include "checker/text/utf8.h"

namespace quotecheck {

// The character of a byte of windows-1252 (WHATWG Encoding, index-windows-1252); its five undefined
// bytes are U+FFFD.
char32_t Windows1252Character(unsigned char byte);

// The encoding that a page or an XML file says it is in, in lower case: of the first bytes, an XML
// declaration's encoding, or the charset of a <meta>. Empty where it says nothing.
std::string DeclaredCharset(absl::string_view bytes);

// Reads characters of one encoding, by the system's iconv. Not for several threads at once.
class CharsetReader {
 public:
  // `charset` as a file names it (charset_labels.h). Null where the system does not know it, for
  // Unicode's own encodings, and for those that cannot be read character by character.
  static std::unique_ptr<CharsetReader> Open(absl::string_view charset);

  CharsetReader(const CharsetReader&) = delete;
  CharsetReader& operator=(const CharsetReader&) = delete;
  ~CharsetReader();

  // The character that begins at byte `at`, of at most four bytes; one byte that is none is
  // U+FFFD. Constant time.
  CodePoint Read(absl::string_view bytes, size_t at);

 private:
  explicit CharsetReader(void* converter);

  void* converter_;       // iconv_t
  char32_t single_[256];  // what one byte alone stands for; kUnknown where more are needed
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_CHARSET_H_
