#ifndef QUOTECHECK_CHECKER_REPORT_DEFLATED_SIZE_H_
#define QUOTECHECK_CHECKER_REPORT_DEFLATED_SIZE_H_

#include <cstddef>
#include <memory>

#include "absl/strings/string_view.h"

namespace quotecheck {

// How large text would be as gzip (RFC 1952), told while it is being written: it is compressed at
// zlib's fastest level, which compresses least, and thrown away. What other levels make of it is
// no larger but for some hundred bytes. Memory: zlib's 256 KiB.
class DeflatedSize {
 public:
  DeflatedSize();
  ~DeflatedSize();
  DeflatedSize(const DeflatedSize&) = delete;
  DeflatedSize& operator=(const DeflatedSize&) = delete;

  void Add(absl::string_view text);

  // Bytes that the text added so far would take, at most: what zlib still holds back counts as if
  // it could not be compressed.
  size_t AtMost() const;

 private:
  struct Stream;
  void Deflate(absl::string_view text);

  std::unique_ptr<Stream> stream_;
  size_t written_ = 0;
  size_t added_ = 0;  // before compression
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_REPORT_DEFLATED_SIZE_H_
