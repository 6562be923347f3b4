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
  if (capacity_ - end_ < kReadSize) MakeRoom();
  QC_ASSIGN_OR_RETURN(const size_t got, stream_->Read(buffer_.get() + end_, kReadSize));
  end_ += got;
  at_end_ = got == 0;
  return absl::OkStatus();
}

void BufferedInput::MakeRoom() {
  const size_t held = end_ - begin_;
  if (capacity_ < held + kReadSize) {
    // Not set to zero, as a string's would be: a small file touches little of it.
    auto buffer = std::make_unique_for_overwrite<char[]>(held + kReadSize);
    std::copy_n(buffer_.get() + begin_, held, buffer.get());
    buffer_ = std::move(buffer);
    capacity_ = held + kReadSize;
  } else {
    std::copy_n(buffer_.get() + begin_, held, buffer_.get());
  }
  begin_ = 0;
  end_ = held;
}

absl::StatusOr<absl::string_view> BufferedInput::Peek(size_t size) {
  size = std::min(size, kPeekLimit);
  while (!at_end_ && end_ - begin_ < size) QC_RETURN_IF_ERROR(Fill());
  return Held();
}

absl::string_view BufferedInput::Held() const {
  return absl::string_view(buffer_.get() + begin_, end_ - begin_);
}

void BufferedInput::TakeHeld(std::string* bytes) {
  bytes->append(buffer_.get() + begin_, end_ - begin_);
  begin_ = end_ = 0;
}

absl::StatusOr<std::string> BufferedInput::ReadAll(size_t limit) {
  std::string all;
  all.reserve(end_ - begin_ + std::min(stream_->BytesLeft(), limit));
  for (;;) {
    TakeHeld(&all);
    if (all.size() > limit) return TooLong("more", limit);
    if (at_end_) return all;
    QC_RETURN_IF_ERROR(Fill());
  }
}

absl::Status BufferedInput::ReadSome(std::string* bytes) {
  if (begin_ == end_ && !at_end_) QC_RETURN_IF_ERROR(Fill());
  TakeHeld(bytes);
  return absl::OkStatus();
}

absl::Status BufferedInput::ReadExactly(size_t size, std::string* bytes) {
  while (size > 0) {
    if (begin_ == end_) {
      if (!at_end_) QC_RETURN_IF_ERROR(Fill());
      if (begin_ == end_) return absl::OutOfRangeError("cut short");
    }
    const size_t take = std::min(size, end_ - begin_);
    if (bytes != nullptr) bytes->append(buffer_.get() + begin_, take);
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
    const absl::string_view held = Held();
    const size_t line_end = held.find(end);
    const size_t size = std::min(line_end, held.size());
    any = any || !held.empty();
    too_long = too_long || line->size() + size > limit;
    if (too_long) {
      line->clear();
    } else {
      line->append(held.data(), size);
    }
    begin_ += size;
    if (line_end != absl::string_view::npos) {
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
