#ifndef QUOTECHECK_CHECKER_INGEST_INPUT_STREAM_BUFFER_H_
#define QUOTECHECK_CHECKER_INGEST_INPUT_STREAM_BUFFER_H_

#include <memory>
#include <streambuf>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "checker/ingest/file_system.h"

namespace quotecheck {

// Lets code that reads a std::istream read an InputStream: std::istream in(&buffer). An error ends
// the stream; status() tells it from the end.
class InputStreamBuffer : public std::streambuf {
 public:
  explicit InputStreamBuffer(std::unique_ptr<InputStream> stream)
      : stream_(std::move(stream)), buffer_(1 << 16) {}

  const absl::Status& status() const { return status_; }

 protected:
  int_type underflow() override {
    const absl::StatusOr<size_t> got = stream_->Read(buffer_.data(), buffer_.size());
    status_ = got.status();
    if (got.value_or(0) == 0) return traits_type::eof();
    setg(buffer_.data(), buffer_.data(), buffer_.data() + *got);
    return traits_type::to_int_type(buffer_[0]);
  }

 private:
  std::unique_ptr<InputStream> stream_;
  std::vector<char> buffer_;
  absl::Status status_;
};

}  // namespace quotecheck

#endif  // QUOTECHECK_CHECKER_INGEST_INPUT_STREAM_BUFFER_H_
