#ifndef QUOTECHECK_CHECKER_INGEST_ISO_2022_JP_H_
#define QUOTECHECK_CHECKER_INGEST_ISO_2022_JP_H_

#include <cstddef>
#include <memory>

#include "absl/strings/string_view.h"
#include "checker/ingest/charset.h"
#include "checker/text/utf8.h"

namespace quotecheck {

// Whether bytes are text of ISO-2022-JP (RFC 1468): seven bits each, and an escape to JIS X 0208.
bool IsIso2022Jp(absl::string_view bytes);

// Reads ISO-2022-JP from front to back, with the Roman and the katakana letters of JIS X 0201
// (WHATWG Encoding). An escape belongs to the character behind it.
class Iso2022JpReader {
 public:
  // Looks into `bytes` until it is destroyed.
  explicit Iso2022JpReader(absl::string_view bytes);

  // Where the last character ends: before escapes that nothing follows.
  size_t end() const { return end_; }

  // The character that begins at byte `at`, which is where the one before ended. Reading one twice
  // makes no difference. At most one byte that is no character is U+FFFD, or two that JIS X 0208
  // does not define.
  CodePoint Read(size_t at);

 private:
  enum class Set { kAscii, kRoman, kKatakana, kJis0208 };

  // The length of the escape at `at`, which it obeys; 0 where there is none.
  size_t TakeEscape(size_t at);
  CodePoint ReadJis0208(size_t at) const;

  absl::string_view bytes_;
  size_t end_;
  Set set_ = Set::kAscii;
  std::unique_ptr<CharsetReader>
      jis_0208_;  // in the form of EUC-JP; null where the system lacks it
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_ISO_2022_JP_H_
