#ifndef QUOTECHECK_CHECKER_INGEST_STRING_STREAM_H_
#define QUOTECHECK_CHECKER_INGEST_STRING_STREAM_H_

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>
#include <utility>

#include "absl/status/statusor.h"
#include "checker/ingest/file_system.h"

namespace quotecheck {

// Bytes in memory as a stream. Gives them back once they are read.
class StringStream : public InputStream {
 public:
  explicit StringStream(std::string bytes) : bytes_(std::move(bytes)) {}

  absl::StatusOr<size_t> Read(char* buffer, size_t size) override {
    const size_t count = std::min(size, bytes_.size() - at_);
    std::memcpy(buffer, bytes_.data() + at_, count);
    at_ += count;
    if (at_ == bytes_.size()) {
      bytes_ = std::string();
      at_ = 0;
    }
    return count;
  }

  size_t BytesLeft() const override { return bytes_.size() - at_; }

 private:
  std::string bytes_;
  size_t at_ = 0;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_STRING_STREAM_H_
