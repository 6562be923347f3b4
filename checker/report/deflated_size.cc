#include "checker/report/deflated_size.h"

#include <algorithm>
#include <limits>

#include "zlib.h"

namespace quotecheck {
namespace {

constexpr int kGzip = 15 + 16;  // a window of 32 KiB, a gzip header
constexpr int kMemoryLevel = 8;
constexpr size_t kTrailer = 64;       // gzip's header and trailer, the last block's
constexpr size_t kMaxHeld = 1 << 16;  // more than zlib holds back at this level

}  // namespace

struct DeflatedSize::Stream {
  z_stream zlib = {};
  bool ready = false;
};

DeflatedSize::DeflatedSize() : stream_(std::make_unique<Stream>()) {
  stream_->ready = deflateInit2(&stream_->zlib, Z_BEST_SPEED, Z_DEFLATED, kGzip, kMemoryLevel,
                                Z_DEFAULT_STRATEGY) == Z_OK;
}

DeflatedSize::~DeflatedSize() {
  if (stream_->ready) deflateEnd(&stream_->zlib);
}

void DeflatedSize::Add(absl::string_view text) {
  constexpr size_t kMost = std::numeric_limits<uInt>::max();
  for (size_t at = 0; at < text.size(); at += kMost) Deflate(text.substr(at, kMost));
}

void DeflatedSize::Deflate(absl::string_view text) {
  added_ += text.size();
  if (!stream_->ready) return;  // without memory, everything counts in full
  z_stream& zlib = stream_->zlib;
  // zlib's interface is older than const.
  zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
  zlib.avail_in = static_cast<uInt>(text.size());
  Bytef room[1 << 14];
  do {
    zlib.next_out = room;
    zlib.avail_out = sizeof(room);
    deflate(&zlib, Z_NO_FLUSH);
    written_ += sizeof(room) - zlib.avail_out;
  } while (zlib.avail_out == 0);
}

size_t DeflatedSize::AtMost() const {
  const size_t held = stream_->ready ? std::min(added_, kMaxHeld) : added_;
  return written_ + held + kTrailer;
}

}  // namespace quotecheck
