#include "checker/report/deflated_size.h"

#include <cstdint>
#include <string>

#include "gtest/gtest.h"
#include "zlib.h"

namespace quotecheck {
namespace {

// The slow way: the whole text compressed at once, at the usual level.
size_t Gzipped(const std::string& text) {
  uLongf size = compressBound(static_cast<uLong>(text.size()));
  std::string room(size, '\0');
  compress2(reinterpret_cast<Bytef*>(room.data()), &size,
            reinterpret_cast<const Bytef*>(text.data()), static_cast<uLong>(text.size()), 6);
  return size + 12;  // gzip's header and trailer are longer than zlib's
}

// Lines that compress somewhat, by a fixed generator (Knuth's MMIX).
std::string Lines(size_t count) {
  uint64_t state = 20310402;
  std::string text;
  for (size_t i = 0; i < count; ++i) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    text += "{\"line\":" + std::to_string(state >> 40) + ",\"text\":\"words that come again\"}\n";
  }
  return text;
}

TEST(DeflatedSizeTest, IsNoLessThanWhatGzipMakesAndNotMuchMore) {
  for (size_t lines : {0, 1, 100, 10000, 100000}) {
    const std::string text = Lines(lines);
    DeflatedSize size;
    for (size_t at = 0; at < text.size(); at += 777)
      size.Add(absl::string_view(text).substr(at, 777));
    EXPECT_GE(size.AtMost(), Gzipped(text)) << lines;
    EXPECT_LE(size.AtMost(), Gzipped(text) * 3 / 2 + 70000) << lines;
  }
}

}  // namespace
}  // namespace quotecheck
