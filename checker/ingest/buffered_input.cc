#include "checker/ingest/buffered_input.h"

#include <algorithm>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"

namespace quotecheck {
namespace {

constexpr size_t kReadSize = 1 << 16;

absl::Status TooLong(absl::string_view what, size_t limit) {
  return absl::ResourceExhaustedError(absl::StrCat(what, " than ", limit, " bytes"));
}

}  // namespace

BufferedInput::BufferedInput(std::unique_ptr<InputStream> stream) : stream_(std::move(stream)) {}

absl::Status BufferedInput::Fill() {
  buffer_.erase(0, begin_);
  begin_ = 0;
  const size_t held = buffer_.size();
  buffer_.resize(held + kReadSize);
  const absl::StatusOr<size_t> got = stream_->Read(buffer_.data() + held, kReadSize);
  buffer_.resize(held + got.value_or(0));
  QC_RETURN_IF_ERROR(got.status());
  at_end_ = *got == 0;
  return absl::OkStatus();
}

absl::StatusOr<absl::string_view> BufferedInput::Peek(size_t size) {
  size = std::min(size, kPeekLimit);
  while (!at_end_ && buffer_.size() - begin_ < size) QC_RETURN_IF_ERROR(Fill());
  return absl::string_view(buffer_).substr(begin_);
}

absl::StatusOr<std::string> BufferedInput::ReadAll(size_t limit) {
  std::string all;
  for (;;) {
    all.append(buffer_, begin_, std::string::npos);
    buffer_.clear();
    begin_ = 0;
    if (all.size() > limit) return TooLong("more", limit);
    if (at_end_) return all;
    QC_RETURN_IF_ERROR(Fill());
  }
}

absl::Status BufferedInput::ReadSome(std::string* bytes) {
  if (begin_ == buffer_.size() && !at_end_) QC_RETURN_IF_ERROR(Fill());
  bytes->append(buffer_, begin_, std::string::npos);
  buffer_.clear();
  begin_ = 0;
  return absl::OkStatus();
}

absl::Status BufferedInput::ReadExactly(size_t size, std::string* bytes) {
  while (size > 0) {
    if (begin_ == buffer_.size()) {
      if (!at_end_) QC_RETURN_IF_ERROR(Fill());
      if (begin_ == buffer_.size()) return absl::OutOfRangeError("cut short");
    }
    const size_t take = std::min(size, buffer_.size() - begin_);
    if (bytes != nullptr) bytes->append(buffer_, begin_, take);
    begin_ += take;
    size -= take;
  }
  return absl::OkStatus();
}

absl::StatusOr<bool> BufferedInput::ReadLine(size_t limit, std::string* line, char end) {
  line->clear();
  bool any = false;
  bool too_long = false;
  for (;;) {
    const size_t line_end = buffer_.find(end, begin_);
    const size_t stop = std::min(line_end, buffer_.size());
    any = any || begin_ < buffer_.size();
    too_long = too_long || line->size() + (stop - begin_) > limit;
    if (too_long) {
      line->clear();
    } else {
      line->append(buffer_, begin_, stop - begin_);
    }
    begin_ = stop;
    if (line_end != std::string::npos) {
      ++begin_;
      break;
    }
    if (at_end_) break;
    QC_RETURN_IF_ERROR(Fill());
  }
  if (too_long) return TooLong("longer", limit);
  if (end == '\n' && !line->empty() && line->back() == '\r') line->pop_back();
  return any;
}

}  // namespace quotecheck
