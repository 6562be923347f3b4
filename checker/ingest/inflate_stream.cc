#include "checker/ingest/inflate_stream.h"

#include <zlib.h>

#include <algorithm>
#include <limits>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "checker/base/status_macros.h"
#include "checker/ingest/string_stream.h"

namespace quotecheck {
namespace {

constexpr int kGzipWindow = 16 + MAX_WBITS;

absl::Status Cut() { return absl::DataLossError("compressed data that is cut short"); }

absl::Status Damaged(const z_stream& zlib) {
  return absl::DataLossError(absl::StrCat("damaged compressed data",
                                          zlib.msg == nullptr ? "" : ": ",
                                          zlib.msg == nullptr ? "" : zlib.msg));
}

}  // namespace

struct InflateStream::State {
  z_stream zlib = {};
  std::string input;  // what zlib reads from
  bool started = false;
  bool at_end = false;
};

InflateStream::InflateStream(BufferedInput* input, DeflateWrapper wrapper)
    : input_(input), wrapper_(wrapper), state_(std::make_unique<State>()) {}

InflateStream::~InflateStream() {
  if (state_->started) inflateEnd(&state_->zlib);
}

absl::StatusOr<bool> InflateStream::Fill() {
  z_stream& zlib = state_->zlib;
  if (zlib.avail_in > 0) return true;
  state_->input.clear();
  QC_RETURN_IF_ERROR(input_->ReadSome(&state_->input));
  zlib.next_in = reinterpret_cast<Bytef*>(state_->input.data());
  zlib.avail_in = static_cast<uInt>(state_->input.size());
  return zlib.avail_in > 0;
}

absl::Status InflateStream::Start() {
  QC_ASSIGN_OR_RETURN(const bool any, Fill());
  if (!any) return Cut();
  int window = kGzipWindow;
  if (wrapper_ == DeflateWrapper::kZlibOrNone) {
    // A zlib header names method 8; a bare block cannot begin so.
    window = (state_->input[0] & 0x0F) == Z_DEFLATED ? MAX_WBITS : -MAX_WBITS;
  }
  if (inflateInit2(&state_->zlib, window) != Z_OK) return absl::InternalError("no memory for zlib");
  state_->started = true;
  return absl::OkStatus();
}

absl::StatusOr<bool> InflateStream::NextMember() {
  if (wrapper_ != DeflateWrapper::kGzip) return false;
  z_stream& zlib = state_->zlib;
  for (;;) {
    QC_ASSIGN_OR_RETURN(const bool more, Fill());
    if (!more) return false;
    if (*zlib.next_in != 0) break;
    ++zlib.next_in;
    --zlib.avail_in;
  }
  return inflateReset(&zlib) == Z_OK;
}

absl::StatusOr<size_t> InflateStream::Read(char* buffer, size_t size) {
  if (state_->at_end) return 0;
  if (!state_->started) QC_RETURN_IF_ERROR(Start());
  z_stream& zlib = state_->zlib;
  const auto room = static_cast<uInt>(std::min<size_t>(size, std::numeric_limits<uInt>::max()));
  zlib.next_out = reinterpret_cast<Bytef*>(buffer);
  zlib.avail_out = room;
  while (zlib.avail_out == room) {
    QC_ASSIGN_OR_RETURN(const bool more, Fill());
    if (!more) return Cut();
    const int result = inflate(&zlib, Z_NO_FLUSH);
    if (result == Z_STREAM_END) {
      QC_ASSIGN_OR_RETURN(const bool another, NextMember());
      if (another) continue;
      state_->at_end = true;
      break;
    }
    if (result != Z_OK && result != Z_BUF_ERROR) return Damaged(zlib);
  }
  return room - zlib.avail_out;
}

absl::StatusOr<std::string> Inflate(absl::string_view bytes, DeflateWrapper wrapper, size_t limit,
                                    UnpackBudget* budget) {
  BufferedInput packed(std::make_unique<StringStream>(std::string(bytes)));
  BufferedInput unpacked(
      std::make_unique<LimitedStream>(std::make_unique<InflateStream>(&packed, wrapper), budget));
  return unpacked.ReadAll(limit);
}

}  // namespace quotecheck
